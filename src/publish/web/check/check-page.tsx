/** The first page: a question, its verdicts, and everything in the address. */
import { useState } from 'react'
import type { CheckAnswer, RulesAnswer } from '../../api/shapes.ts'
import type { WorkAnswer } from '../../api/shapes-works.ts'
import { fill } from '../../strings.ts'
import { go, hrefTo, Link } from '../address.tsx'
import { askWith, useAnswer } from '../ask.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { AskForm, type Question } from './ask-form.tsx'
import { type Choice, choiceAsQuery, choiceIn } from './counted.ts'
import { VerdictCard } from './verdict-card.tsx'

/** Longer texts, or those of several lines, are read as documents; so is the page that a link alone leads to. */
const isLink = (text: string): boolean => /^https?:\/\/\S+$/.test(text.trim())
const isArticle = ({ text }: Question): boolean =>
  text.length > 400 || text.trim().split('\n').length > 2 || isLink(text)

/** Begins to read it; the reading has an address of its own. */
async function beginReading({ text, asOf }: Question, ui: string): Promise<WorkAnswer> {
  const source = isLink(text) ? { link: text.trim() } : { text }
  const told = asOf === '' || isLink(text) ? {} : { published: asOf }
  return askWith<WorkAnswer>('/readings', { ...source, ...told, ui })
}

function Examples() {
  const { page, lang } = useWords()
  return (
    <section className="examples">
      <h2>{page.about}</h2>
      <ul>
        {page.examples.map((example) => (
          <li key={example}>
            <Link to={hrefTo(lang, [], { q: example })}>{example}</Link>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface VerdictsProps {
  readonly question: Question
  readonly query: URLSearchParams
}

function Verdicts({ question, query }: VerdictsProps) {
  const { page, lang } = useWords()
  const { text, asOf } = question
  const checked = useAnswer<CheckAnswer>('/check', { text, ui: lang, ...(asOf === '' ? {} : { asOf }) })
  const rules = useAnswer<RulesAnswer>('/rules')
  const choose = (choice: Choice) =>
    go(hrefTo(lang, [], { q: text, asOf, ...choiceAsQuery(choice) }), { replace: true })
  return (
    <Answered asked={checked}>
      {({ judged, names }) =>
        judged.length === 0 ? (
          <section className="nothing" role="status">
            <h2>{page.noClaim}</h2>
            <p>{page.noClaimHint}</p>
            <Examples />
          </section>
        ) : (
          <Answered asked={rules}>
            {(known) =>
              judged.map((one) => (
                <VerdictCard
                  key={one.claim.id}
                  judged={one}
                  names={names}
                  rules={known.rules}
                  choice={choiceIn(query)}
                  choose={choose}
                />
              ))
            }
          </Answered>
        )
      }
    </Answered>
  )
}

export function CheckPage({ query }: { readonly query: URLSearchParams }) {
  const { page, lang } = useWords()
  const [trouble, setTrouble] = useState<string | null>(null)
  const question = { text: query.get('q') ?? '', asOf: query.get('asOf') ?? '' }
  const put = async (next: Question) => {
    setTrouble(null)
    if (!isArticle(next)) return go(hrefTo(lang, [], { q: next.text.trim(), asOf: next.asOf }))
    try {
      const work = await beginReading(next, lang)
      go(hrefTo(lang, ['works', work.id]))
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <>
      <AskForm key={question.text + question.asOf} question={question} put={put} />
      {trouble && (
        <p className="trouble" role="alert">
          {fill(page.failed, { message: trouble })}
        </p>
      )}
      {question.text === '' ? <Examples /> : <Verdicts question={question} query={query} />}
    </>
  )
}
