/** A statement with the words looked for lit in it, and its reprints beside it. */
import type { Said } from '../../api/shapes.ts'
import type { NameBook } from '../../dossier/names.ts'
import { sideName } from '../../dossier/names.ts'
import { counted } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { dayInWords } from '../days.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { SAYING } from '../strings/rooms/saying.ts'
import { useWords } from '../words.ts'

type Head = Said['document']

/** Cut where a hit begins and ends. */
function Lit({ text, hits }: { readonly text: string; readonly hits: Said['hits'] }) {
  const sorted = [...hits].sort((a, b) => a.start - b.start)
  let at = 0
  const parts = sorted.flatMap(({ start, end }) => {
    if (start < at) return []
    const before = text.slice(at, start)
    at = end
    return [before, <mark key={start}>{text.slice(start, end)}</mark>]
  })
  return (
    <>
      {parts}
      {text.slice(at)}
    </>
  )
}

function Where({ document }: { readonly document: Head }) {
  const { doors, lang } = useWords()
  return (
    <>
      <Link to={hrefTo(lang, ['documents', document.id])} lang={document.lang}>
        {document.title ?? document.publisher ?? doors.documents[document.kind]}
      </Link>
      <span className="quiet">
        {[document.title && document.publisher, document.published && dayInWords(document.published, doors)]
          .filter(Boolean)
          .map((one) => ` · ${one}`)}
      </span>
    </>
  )
}

export function SaidLine({ said, book }: { readonly said: Said; readonly book: NameBook }) {
  const { page, doors, lang } = useWords()
  const room = useRoom(SAYING)
  const { statement, document, reprints, hits } = said
  const { speaker, direct, quote } = statement
  return (
    <li className="said-line">
      <p className="said-head">
        {speaker?.person ? (
          <Link to={hrefTo(lang, ['persons', speaker.person])}>{book.person(speaker.person)}</Link>
        ) : (
          speaker && sideName(speaker, book, doors)
        )}
        <span className="quiet"> · {direct ? page.direct : page.indirect}</span>
      </p>
      <blockquote lang={document.lang}>
        <Lit text={quote} hits={hits} />
      </blockquote>
      <p>
        <Where document={document} />
      </p>
      {reprints.length > 0 && (
        <details>
          <summary>{counted(doors, room.reprints, reprints.length)}</summary>
          <ul>
            {reprints.map((print) => (
              <li key={print.statement.id}>
                <Where document={print.document} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </li>
  )
}
