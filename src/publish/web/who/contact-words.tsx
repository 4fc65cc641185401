/** What a contact rests on: each report with its words, its remarks and its sources. */

import type { Evidence } from '../../../model/text.ts'
import type { ContactAnswer } from '../../api/shapes.ts'
import { fill, worded } from '../../strings.ts'
import { hrefTo, Link, Out } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dayInWords } from '../days.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'

type Told = ContactAnswer['told'][number]

const hostOf = (source: string): string => (URL.canParse(source) ? new URL(source).host : source)

/** The widest words of each rule: what others rest on within them is not told again. */
const widest = (evidence: readonly Evidence[]): Evidence[] =>
  evidence.filter(
    (one) =>
      !evidence.some(
        (other) =>
          other !== one &&
          other.start <= one.start &&
          other.end >= one.end &&
          other.end - other.start > one.end - one.start,
      ),
  )

/** A row of a record file tells its remarks; a text tells its words. */
export function ReportWords({ told: { report, document } }: { readonly told: Told }) {
  const { page, doors, lang } = useWords()
  const isRow = report.evidence.some(({ field }) => field === 'row')
  const remarks = report.remarks.filter(({ kind }) => kind !== 'borderline' && kind !== 'source')
  const sources = report.remarks.filter(({ kind }) => kind === 'source')
  return (
    <section className="report">
      <h4>
        {isRow ? (
          <span lang={document.lang}>{document.title}</span>
        ) : (
          <Link to={hrefTo(lang, ['documents', document.id])} lang={document.lang}>
            {document.title ?? document.publisher ?? document.id}
          </Link>
        )}
        <span className="quiet">
          {[isRow ? null : document.publisher, document.published && dayInWords(document.published, doors)]
            .filter(Boolean)
            .map((one) => ` · ${one}`)}
        </span>
      </h4>
      {remarks.length > 0 && (
        <dl lang="en">
          {remarks.map(({ kind, text }) => (
            <div key={kind + text}>
              <dt lang={lang}>{worded(page.remarks, kind)}</dt>
              <dd>{text}</dd>
            </div>
          ))}
        </dl>
      )}
      {sources.length > 0 && (
        <p className="sources">
          {sources.map(({ text }) => (
            <Out key={text} to={text}>
              {hostOf(text)}
            </Out>
          ))}
        </p>
      )}
      {isRow ? (
        <details className="row">
          <summary>{page.row}</summary>
          <blockquote lang="en">{report.evidence.find(({ field }) => field === 'row')?.quote}</blockquote>
        </details>
      ) : (
        widest(report.evidence).map(({ start, before, quote, after, rule }) => (
          <blockquote key={`${start} ${rule}`} lang={document.lang}>
            {before}
            <mark>{quote}</mark>
            {after}
            <footer lang={lang}>{fill(page.reads, { rule })}</footer>
          </blockquote>
        ))
      )}
    </section>
  )
}

export const useContact = (id: string, lang: string) =>
  useAnswer<ContactAnswer>(`/contacts/${encodeURIComponent(id)}?ui=${lang}`)

/** Loaded when it is opened. */
export function ContactWords({ id }: { readonly id: string }) {
  const { page, lang } = useWords()
  return (
    <div className="contact-words">
      <Answered asked={useContact(id, lang)}>
        {({ told }) => (
          <>
            {told.map((one) => (
              <ReportWords key={one.report.id} told={one} />
            ))}
            <Link to={hrefTo(lang, ['contacts', id])}>{page.openContact}</Link>
          </>
        )}
      </Answered>
    </div>
  )
}
