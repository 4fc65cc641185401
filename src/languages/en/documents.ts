/** How English documents speak of themselves. */
import type { DocumentWords } from '../pack.ts'

export const documents: DocumentWords = {
  kinds: [
    [
      'excerpts',
      [
        'excerpts from an interview',
        'excerpts of an interview',
        'excerpts from the interview',
        'highlights of the interview',
        'key quotes from',
      ],
    ],
    [
      'interview',
      ['in an interview with', 'in an interview to', 'told in an interview', 'exclusive interview'],
    ],
    [
      'announcement',
      [
        'will visit',
        'will meet',
        'is to visit',
        'is due to',
        'is expected to',
        'is scheduled to',
        'is set to',
        'will hold talks',
        'will travel to',
        'media advisory',
      ],
    ],
    ['statement', ['statement by', 'joint statement', 'statement of the ministry', 'press statement']],
    [
      'agency-report',
      [
        'reuters',
        'xinhua',
        '( ap )',
        'associated press',
        'afp',
        'kazinform',
        'anadolu',
        'tass',
        'interfax',
        'news agency reports',
      ],
    ],
    [
      'readout',
      [
        'readout of',
        'spoke by phone with',
        'met today with',
        'held a telephone conversation',
        'received the',
      ],
    ],
    ['transcript', ['transcript of', 'remarks by', 'press conference by']],
    ['analysis', ['analysis', 'opinion', 'commentary', 'op-ed']],
  ],
  notes: [
    'full text',
    'read the full',
    'read more',
    'see also',
    'photo',
    'source',
    'all rights reserved',
    'subscribe',
  ],
  asking: ['question', 'q', 'reporter', 'journalist', 'interviewer', 'moderator'],
  answering: ['answer', 'a'],
}
