/** The first page: a question, its verdicts, and everything in the address. */
import { lazy, useState } from 'react'
import type { CheckAnswer, RulesAnswer } from '../../api/shapes.ts'
import { go, hrefTo, Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { AskForm, type Question } from './ask-form.tsx'
import { type Choice, choiceAsQuery, choiceIn } from './counted.ts'
import { VerdictCard } from './verdict-card.tsx'

const ReadText = lazy(() => import('../reader/read-text.tsx'))

/** Longer texts, or those of several lines, are read as documents. */
const isArticle = ({ text }: Question): boolean => text.length > 400 || text.trim().split('\n').length > 2

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
  const { lang } = useWords()
  const [article, setArticle] = useState<Question | null>(null)
  const question = { text: query.get('q') ?? '', asOf: query.get('asOf') ?? '' }
  const put = (next: Question) => {
    setArticle(isArticle(next) ? next : null)
    go(hrefTo(lang, [], isArticle(next) ? {} : { q: next.text.trim(), asOf: next.asOf }))
  }
  return (
    <>
      <AskForm
        key={article ? 'article' : question.text + question.asOf}
        question={article ?? question}
        put={put}
      />
      {article && <ReadText text={article.text} published={article.asOf} />}
      {!article && question.text === '' && <Examples />}
      {!article && question.text !== '' && <Verdicts question={question} query={query} />}
    </>
  )
}
