/** The background note as sections of lines, each with its words; Markdown and HTML are two ways of setting it. */
import type { Brief, Counted, ToldContact } from '../../pipeline/brief.ts'
import type { Said } from '../../pipeline/said.ts'
import { dayInWords, whenInWords } from '../dossier/days.ts'
import { sideName, travelInWords } from '../dossier/names.ts'
import type { View } from '../dossier/view.ts'
import { fill, type InterfaceLanguage } from '../strings.ts'
import { BRIEF_WORDS } from './words.ts'

export interface BriefLine {
  readonly text: string
  /** The words it rests on, and where they stand. */
  readonly words: string | null
  readonly source: string | null
  readonly url: string | null
}

export interface BriefPage {
  readonly lang: string
  readonly title: string
  readonly sections: readonly { readonly title: string; readonly lines: readonly BriefLine[] }[]
  readonly none: string
  readonly foot: string
}

interface Setting {
  readonly view: View
  readonly language: InterfaceLanguage
}

/** The page in the language of the interface. */
export function briefPage(brief: Brief, { view, language }: Setting): BriefPage {
  const words = BRIEF_WORDS[language]
  const { subject } = brief
  const name = 'person' in subject ? view.names.person(subject.person) : view.names.state(subject.state)
  const day = dayInWords(brief.before, view.strings)
  const contacts = (some: readonly ToldContact[]): BriefLine[] => some.map((one) => contactLine(one, view))
  return {
    lang: language,
    title: fill(words.title, { name, day }),
    sections: [
      { title: words.last, lines: contacts(brief.last) },
      { title: words.next, lines: contacts(brief.next) },
      { title: words.open, lines: contacts(brief.open) },
      {
        title: words.counts,
        lines: brief.counts.flatMap((counted) => countLines(counted, { view, language })),
      },
      { title: fill(words.by, { name }), lines: brief.by.map((said) => saidLine(said, view)) },
      { title: fill(words.of, { name }), lines: brief.of.map((said) => saidLine(said, view)) },
    ],
    none: words.none,
    foot: fill(words.foot, { day }),
  }
}

function contactLine({ contact, words }: ToldContact, { strings, names }: View): BriefLine {
  const sides =
    contact.kind === 'visit'
      ? travelInWords({ ...contact, guests: contact.guest ? [contact.guest] : [] }, names, strings)
      : contact.participants.map((side) => sideName(side, names, strings)).join(' · ')
  const noun = strings.kinds[contact.kind]
  const what =
    contact.format === null
      ? noun
      : fill(strings.formatOf, { kind: noun, format: strings.formats[contact.format] })
  return {
    text: `${whenInWords(contact.when, strings)} – ${what}: ${sides}`,
    words: words?.quote ?? null,
    source: words ? sourceOf(words.document) : contact.id,
    url: words?.document.url ?? null,
  }
}

const sourceOf = ({
  publisher,
  title,
  published,
}: {
  publisher: string | null
  title: string | null
  published: string | null
}): string => [publisher, title, published].filter(Boolean).join(', ')

const countLines = ({ question, tallies }: Counted, { view, language }: Setting): BriefLine[] =>
  tallies.map(({ rule, count, atLeast, says }) => ({
    text: `${BRIEF_WORDS[language][question]}: ${count} (${view.ruleName(rule)}${atLeast < count ? `; ${fill(BRIEF_WORDS[language].borderline, { n: atLeast })}` : ''})`,
    words: null,
    source: language === 'en' ? says : null,
    url: null,
  }))

function saidLine({ statement, document }: Said, { strings, names }: View): BriefLine {
  const who = statement.speaker ? sideName(statement.speaker, names, strings) : strings.someone
  return {
    text: document.published === null ? who : `${dayInWords(document.published, strings)} – ${who}`,
    words: statement.quote.replace(/\s+/g, ' '),
    source: sourceOf(document),
    url: document.url,
  }
}
