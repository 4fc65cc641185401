/** Documents of the record, the latest first. */
import type { DocumentsAnswer } from '../../api/shapes.ts'
import { hrefTo, Link } from '../address.tsx'
import { useAnswer } from '../ask.ts'
import { dayInWords } from '../days.ts'
import { Answered } from '../waiting.tsx'
import { Twins } from '../who/twins.tsx'
import { useWords } from '../words.ts'
import { Bring } from '../works/bring.tsx'

export default function DocumentsPage() {
  const { page, doors, lang } = useWords()
  const asked = useAnswer<DocumentsAnswer>('/documents?limit=200')
  return (
    <section className="documents">
      <h1>{page.documents}</h1>
      <Answered asked={asked}>
        {({ documents }) =>
          documents.length === 0 ? (
            <p>{page.noDocuments}</p>
          ) : (
            <ul className="list">
              {documents.map((one) => (
                <li key={one.id}>
                  <Link to={hrefTo(lang, ['documents', one.id])} lang={one.lang}>
                    {one.title ?? doors.documents[one.kind]}
                  </Link>
                  <p className="quiet">
                    {[
                      one.publisher,
                      one.published && dayInWords(one.published, doors),
                      doors.documents[one.kind],
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </li>
              ))}
            </ul>
          )
        }
      </Answered>
      <Bring />
      <Twins json="/documents?limit=500" />
    </section>
  )
}
