/** A document with everything found lit in it, its facts beside it, its chain of origins at its head. */
import { useState } from 'react'
import type { DocumentAnswer } from '../../api/shapes.ts'
import { sideName } from '../../dossier/names.ts'
import { fill, type Strings } from '../../strings.ts'
import { Out } from '../address.tsx'
import { dayInWords } from '../days.ts'
import { bookOf, useWords } from '../words.ts'
import { factsOf } from './facts.ts'
import { FactsList } from './facts-list.tsx'
import { LitText } from './lit-text.tsx'

/** Speaker → newspaper → the page that one reads. */
function Chain({ answer: { reading, names } }: { readonly answer: DocumentAnswer }) {
  const { doors } = useWords()
  const { origin, document } = reading
  if (!origin) return null
  const via = origin.via && (origin.viaKind ? `${origin.via} (${doors.via[origin.viaKind]})` : origin.via)
  const links = [origin.speaker && sideName(origin.speaker, bookOf(names), doors), via, document.publisher]
  const named = links.filter((link) => link !== null && link !== '')
  if (named.length === 0) return null
  return (
    <div className="chain">
      <span className="chain-name">{doors.origin}</span>
      <ol>
        {named.map((link) => (
          <li key={link}>{link}</li>
        ))}
      </ol>
      <span className="quiet">{fill(doors.fullText, { state: doors.fullTexts[origin.fullText] })}</span>
    </div>
  )
}

const languageIn = ({ locale, languages }: Strings, lang: string): string =>
  lang === 'und' ? languages.und : (new Intl.DisplayNames([locale], { type: 'language' }).of(lang) ?? lang)

function Head({ answer }: { readonly answer: DocumentAnswer }) {
  const { doors } = useWords()
  const { document } = answer.reading
  const { title, publisher, published, publishedFrom, lang, kind, url, blocks } = document
  const when = published
    ? fill(doors.published, {
        day: dayInWords(published, doors),
        from: publishedFrom ? doors.from[publishedFrom] : '',
      })
    : doors.undated
  const told = [publisher, when, languageIn(doors, lang), doors.documents[kind]].filter(Boolean)
  return (
    <header className="document-head">
      {!blocks.some((block) => block.kind === 'title') && (
        <h1 lang={lang}>{title ?? doors.documents[kind]}</h1>
      )}
      <p className="quiet">
        {told.join(' · ')}
        {url && (
          <>
            {' · '}
            <Out to={url}>{URL.canParse(url) ? new URL(url).host : url}</Out>
          </>
        )}
      </p>
      <Chain answer={answer} />
    </header>
  )
}

export default function DocumentView({ answer }: { readonly answer: DocumentAnswer }) {
  const { page } = useWords()
  const [chosen, choose] = useState<string | null>(null)
  const facts = factsOf(answer.reading)
  return (
    <article className="document">
      <Head answer={answer} />
      <div className="reader">
        {answer.reading.document.text !== '' && (
          <section aria-label={page.reader}>
            <LitText document={answer.reading.document} {...{ facts, chosen, choose }} />
          </section>
        )}
        <aside aria-label={page.reading}>
          <h2>{page.reading}</h2>
          <FactsList {...{ answer, facts, chosen, choose }} />
        </aside>
      </div>
    </article>
  )
}
