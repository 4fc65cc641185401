/** Kazakh dates: small rules over tokens, tried at each word; the longest reading wins. */
import type { Sentence, Token } from '../../model/annotation.ts'
import type { DateMention } from '../../model/date.ts'
import { sinceWhen, type Tense } from '../kit.ts'
import type { DateAnchor, DateReader } from '../pack.ts'
import type { Cursor, Found } from './dates/cursor.ts'
import { dayRules } from './dates/days.ts'
import { stretchRules } from './dates/stretches.ts'

const RULES = [...dayRules, ...stretchRules]

/** Days counted from the one told before. */
const relative: NonNullable<DateReader['relative']> = {
  'сол күні': 0,
  'дәл сол күні': 0,
  'сол күннің кешінде': 0,
  'бір күн бұрын': -1,
  'бір күн ертерек': -1,
  'келесі күні': 1,
  'бір күннен кейін': 1,
}

export const dates: DateReader = {
  relative,
  read: (_text: string, tokens: readonly Token[], sentence: Sentence, anchor: DateAnchor) => {
    const found: DateMention[] = []
    const tense = tenseOf(tokens, sentence)
    for (let at = sentence.from; at < sentence.to; ) {
      const best = untilNow(longestAt({ tokens, at, end: sentence.to, anchor, tense }), tokens)
      if (best) found.push(mentionOf(tokens, at, best))
      at = best?.to ?? at + 1
    }
    return found
  },
}

interface Named extends Found {
  readonly rule: string
}

function longestAt(cursor: Cursor): Named | null {
  const { kind, key } = cursor.tokens[cursor.at] ?? { kind: 'punctuation', key: '' }
  if (kind === 'punctuation' || key === '') return null
  let best: Named | null = null
  for (const { name, read } of RULES) {
    const found = read(cursor)
    if (found && found.to > (best?.to ?? cursor.at)) best = { ...found, rule: name }
  }
  return best
}

/** «2019 жылдан бері»: open at its end. */
function untilNow(found: Named | null, tokens: readonly Token[]): Named | null {
  if (!found || tokens[found.to]?.key !== 'бері') return found
  return { ...found, when: sinceWhen(found.when), to: found.to + 1 }
}

function mentionOf(tokens: readonly Token[], at: number, { when, to, rule }: Named): DateMention {
  return { start: tokens[at]?.start ?? 0, end: tokens[to - 1]?.end ?? 0, when, rule }
}

/** Kazakh sentences end in their verb. */
function tenseOf(tokens: readonly Token[], sentence: Sentence): Tense {
  for (let at = sentence.to - 1; at >= sentence.from; at--) {
    const verb = tokens[at]?.readings.find((reading) => reading.pos === 'verb' && reading.form === 'finite')
    if (verb?.tense === 'past') return verb.passive ? null : 'past'
    if (verb) return verb.tags?.includes('present-or-future') || verb.tense === 'future' ? 'future' : null
  }
  return null
}
