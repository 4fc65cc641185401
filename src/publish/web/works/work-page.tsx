/** A reading or an import in progress, under an address of its own; what came of it when it is done. */
import { useState } from 'react'
import type { DocumentAnswer } from '../../api/shapes.ts'
import type { WorkAnswer } from '../../api/shapes-works.ts'
import { go, hrefTo, Link } from '../address.tsx'
import { keepWith, token } from '../ask.ts'
import { opened } from '../opened.tsx'
import { fill, useRoom } from '../strings/rooms/by-language.ts'
import { WORKING } from '../strings/rooms/working.ts'
import { useWords } from '../words.ts'
import { useWork } from './use-work.ts'

const Read = opened(() => import('../reader/document-view.tsx'))

function Keep({ id }: { readonly id: string }) {
  const { page, lang } = useWords()
  const [trouble, setTrouble] = useState<string | null>(null)
  const key = token()
  const keep = async () => {
    try {
      const kept = await keepWith<DocumentAnswer>(`/works/${id}/keep?ui=${lang}`, {}, key ?? '')
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

function InProgress({ stage, share, trouble }: Pick<WorkAnswer, 'stage' | 'share' | 'trouble'>) {
  const room = useRoom(WORKING)
  return (
    <section className="in-progress">
      <h1>{room.title}</h1>
      <p role="status">
        {room.stages[stage]}
        {trouble && `: ${trouble}`}
      </p>
      {stage !== 'failed' && (
        <>
          <progress max={1} value={share} aria-label={room.stages[stage]} />
          <p className="quiet">{room.leave}</p>
        </>
      )}
    </section>
  )
}

function Outcome({ work }: { readonly work: WorkAnswer }) {
  const { lang } = useWords()
  const room = useRoom(WORKING)
  const { answer, imported } = work
  if (answer)
    return (
      <>
        <Keep id={work.id} />
        <Read answer={answer} />
      </>
    )
  if (!imported) return <InProgress {...work} />
  return (
    <section>
      <h1>{room.stages.done}</h1>
      <p>{fill(room.imported, imported)}</p>
      <Link to={hrefTo(lang, ['documents'])}>{room.toDocuments}</Link>
    </section>
  )
}

export default function WorkPage({ id }: { readonly id: string }) {
  const { page, lang } = useWords()
  const room = useRoom(WORKING)
  const asked = useWork(id)
  if (asked.state === 'here') return <Outcome work={asked.answer} />
  if (asked.state === 'waiting') return <InProgress stage="waiting" share={0} trouble={null} />
  return (
    <section>
      <h1>{room.title}</h1>
      <p className="trouble" role="alert">
        {asked.code === 'not-found' ? room.gone : fill(page.failed, { message: asked.message })}
      </p>
      <Link to={hrefTo(lang, [])}>{page.home}</Link>
    </section>
  )
}
