/** Forms of a Kazakh verb that the news use, from its stem: «кел» → келді, келген, келеді, келіп, келмек, келмеді … */
import { ANY_CASE, type Reading } from '../../model/annotation.ts'
import { endsInVowel, finalClass, type Harmony, harmonyOf, inHarmony } from './harmony.ts'
import { declined, declinedOwned, owned, stemOf, voiced } from './nouns.ts'

export interface VerbForm {
  readonly form: string
  readonly reading: Omit<Reading, 'lemma' | 'pos'>
}

/** A finite verb that ends its clause. */
const CLOSES = 'closes'
const OPEN = 'present-or-future'

/** What each ending makes of the verb. Endings are written for back stems; `t` marks those after a voiceless letter. */
interface Ending {
  readonly vowel: string
  readonly voiced: string
  readonly voiceless: string
  readonly reading: Omit<Reading, 'lemma' | 'pos'>
}

const past = { cases: 0, tense: 'past', form: 'finite', tags: [CLOSES] } as const
const pastParticiple = { cases: ANY_CASE, tense: 'past', form: 'participle' } as const
const open = { cases: 0, tense: 'present', form: 'finite', tags: [CLOSES, OPEN] } as const
const openParticiple = { cases: ANY_CASE, tense: 'present', form: 'participle', tags: [OPEN] } as const
const future = { cases: 0, tense: 'future', form: 'finite', tags: [CLOSES] } as const
const gerund = { cases: 0, form: 'gerund' } as const
const present = { cases: 0, tense: 'present', form: 'finite', tags: [CLOSES] } as const

const ENDINGS: readonly Ending[] = [
  ...['', 'м', 'қ', 'ңыз'].map((person) => same(`ды${person}`, `ты${person}`, past)),
  ...['', 'да', 'нан', 'ға', 'ы', 'ын', 'ында', 'ынан', 'ымен', 'дай', 'нда'].map((rest) =>
    same(`ған${rest}`, `қан${rest}`, rest === '' ? pastParticiple : { ...pastParticiple, form: 'gerund' }),
  ),
  ...['', 'мын', 'мыз', 'сыз'].map((person) =>
    joined(`йды${person}`.replace(/ды(?=м|с)/, ''), `ады${person}`.replace(/ды(?=м|с)/, ''), open),
  ),
  joined('йтын', 'атын', openParticiple),
  ...['ы', 'ын', 'ына', 'ынан', 'ының'].map((rest) =>
    joined(`йтын${rest}`, `атын${rest}`, { ...openParticiple, form: 'gerund' }),
  ),
  joined('п', 'ып', gerund),
  joined('й', 'а', gerund),
  ...['', 'шы'].map((rest) => byNasal(`мақ${rest}`, future)),
  same('ғалы', 'қалы', { cases: 0, tense: 'future', form: 'gerund' }),
]

function same(voicedEnding: string, voiceless: string, reading: Ending['reading']): Ending {
  return { vowel: voicedEnding, voiced: voicedEnding, voiceless, reading }
}

/** One shape after a vowel, another after a consonant. */
function joined(vowel: string, consonant: string, reading: Ending['reading']): Ending {
  return { vowel, voiced: consonant, voiceless: consonant, reading }
}

/** «бармақ», «тоқтамақ», «кетпек», «жазбақ». */
function byNasal(ending: string, reading: Ending['reading']): Ending {
  return { vowel: ending, voiced: ending, voiceless: ending.replace(/^м/, 'п'), reading }
}

/** Forms of the stem and of its negation. */
export function verbForms(stem: string, passive = false): VerbForm[] {
  const negated = negate(stem)
  const plain = [...conjugated(stem), ...infinitives(stem)]
  const denied = conjugated(negated).map(({ form, reading }) => ({
    form,
    reading: { ...reading, tags: [...(reading.tags ?? []), 'negated'] },
  }))
  return [...plain, ...denied].map(({ form, reading }) => ({
    form,
    reading: passive ? { ...reading, passive } : reading,
  }))
}

function conjugated(stem: string): VerbForm[] {
  const harmony = harmonyOf(stem)
  return ENDINGS.map((ending) => ({ form: attach(stem, ending, harmony), reading: ending.reading }))
}

function attach(stem: string, ending: Ending, harmony: Harmony): string {
  if (endsInVowel(stem)) return stem + inHarmony(ending.vowel, harmony)
  const kind = finalClass(stem)
  const text =
    kind === 'T' ? ending.voiceless : kind === 'Z' ? ending.voiced.replace(/^м/, 'б') : ending.voiced
  const begins = /^[аы]/.test(text) ? voiced(stem) : stem
  return begins + inHarmony(text, harmony)
}

/** келме, барма, кетпе, жазба. */
function negate(stem: string): string {
  const kind = finalClass(stem)
  const nasal = kind === 'T' ? 'п' : kind === 'Z' || kind === 'N' ? 'б' : 'м'
  return stem + inHarmony(`${nasal}а`, harmonyOf(stem))
}

/** «келу» and its cases; «күтілуде» is a present. Stems in ы, і lose them: «оқы» → «оқу». */
function infinitives(stem: string): VerbForm[] {
  const base = stemOf(`${voiced(stem).replace(/[ыі]$/, '')}у`)
  const harmony = harmonyOf(stem)
  const stemmed = { stem: base.stem, harmony }
  const forms = [...declined(stemmed), ...declinedOwned({ stem: owned(stemmed), harmony })].map(
    ({ form, cases }) => ({ form, reading: { cases, form: 'infinitive' as const } }),
  )
  return [...forms, { form: `${base.stem}${inHarmony('да', harmony)}`, reading: present }]
}
