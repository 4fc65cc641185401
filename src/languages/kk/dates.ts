/** Kazakh dates: small rules over tokens, tried at each word; the longest reading wins. */
import type { Reading, Sentence, Token } from '../../model/annotation.ts'
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
    const tenses = tensesAhead(tokens, sentence)
    for (let at = sentence.from; at < sentence.to; ) {
      const tense = tenses.get(at) ?? null
      const best = untilNow(longestAt({ tokens, at, end: sentence.to, anchor, tense }), tokens)
      if (best && !isMeantFor(best.to, tokens)) found.push(mentionOf(tokens, at, best))
      at = best?.to ?? at + 1
    }
    return found
  },
}

/** «2025-2027 жылдарға арналған жоспар»: years that something is for, no day of what is told. */
const isMeantFor = (at: number, tokens: readonly Token[]): boolean =>
  tokens[at]?.key.startsWith('арналған') === true

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

/**
 * By token, the tense of the verb that stands behind it: «21 мамырда өтетін саммитке қатысатынын растады» is ahead.
 * One pass from the end of the sentence.
 */
function tensesAhead(tokens: readonly Token[], { from, to }: Sentence): Map<number, Tense> {
  const tenses = new Map<number, Tense>()
  let tense: Tense = null
  for (let at = to - 1; at >= from; at--) {
    const verb = tokens[at]?.readings.find(
      ({ pos, tense: told, form }) => pos === 'verb' && told !== undefined && form !== 'infinitive',
    )
    if (verb) tense = tenseOf(verb)
    tenses.set(at, tense)
  }
  return tenses
}

function tenseOf({ tense, passive, tags }: Reading): Tense {
  if (tense === 'past') return passive ? null : 'past'
  return tags?.includes('present-or-future') || tense === 'future' ? 'future' : null
}
