/** A text that was typed, pasted or dropped: read, and kept where the reader may write. */
import { useState } from 'react'
import type { DocumentAnswer } from '../../api/shapes.ts'
import { fill } from '../../strings.ts'
import { go, hrefTo } from '../address.tsx'
import { keepWith, token, useAnswer } from '../ask.ts'
import { Answered } from '../waiting.tsx'
import { useWords } from '../words.ts'
import { DocumentView } from './document-view.tsx'

interface ReadTextProps {
  readonly text: string
  /** ISO day, empty where nobody says. */
  readonly published: string
}

function Keep({ body }: { readonly body: Readonly<Record<string, string>> }) {
  const { page, lang } = useWords()
  const [trouble, setTrouble] = useState<string | null>(null)
  const key = token()
  const keep = async () => {
    try {
      const kept = await keepWith<DocumentAnswer>('/documents', body, key ?? '')
      go(hrefTo(lang, ['documents', kept.reading.document.id]))
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <p className="keep">
      {page.notKept}{' '}
      {key === null ? (
        <span className="quiet">{page.keepNeeds}</span>
      ) : (
        <button type="button" onClick={keep}>
          {page.keep}
        </button>
      )}
      {trouble && <span role="alert"> {fill(page.failed, { message: trouble })}</span>}
    </p>
  )
}

export default function ReadText({ text, published }: ReadTextProps) {
  const { lang } = useWords()
  const body = { text, ui: lang, ...(published === '' ? {} : { published }) }
  const asked = useAnswer<DocumentAnswer>('/read', body)
  return (
    <Answered asked={asked}>
      {(answer) => (
        <>
          <Keep body={body} />
          <DocumentView answer={answer} />
        </>
      )}
    </Answered>
  )
}
