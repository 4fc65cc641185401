/** A document of the record. */
import type { DocumentAnswer } from '../../api/shapes.ts'
import { useAnswer } from '../ask.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import DocumentView from './document-view.tsx'

export default function DocumentPage({ id }: { readonly id: string }) {
  const { lang } = useWords()
  const asked = useAnswer<DocumentAnswer>(`/documents/${encodeURIComponent(id)}?ui=${lang}`)
  return <Answered asked={asked}>{(answer) => <DocumentView answer={answer} />}</Answered>
}
