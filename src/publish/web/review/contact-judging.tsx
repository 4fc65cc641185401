/** A reviewer's word on one contact: it is so, it is not so, or one field of it is wrong. */
import type { Contact } from '../../../model/contact.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { REVIEWING } from '../strings/rooms/reviewing.ts'
import { ChangeLog } from './change-log.tsx'
import { Correcting } from './correcting.tsx'
import { Reviewer, useSaying } from './saying.tsx'

function Buttons({ contact }: { readonly contact: Contact }) {
  const room = useRoom(REVIEWING)
  const { say, can } = useSaying()
  if (!can) return null
  const about = { contact: contact.id }
  return (
    <>
      <div className="takeaway">
        <button type="button" onClick={() => say({ act: 'confirm', about })}>
          {room.confirm}
        </button>
        <button type="button" onClick={() => say({ act: 'reject', about })}>
          {room.reject}
        </button>
      </div>
      <Correcting contact={contact} />
    </>
  )
}

/** `contact` is null where reviewers have rejected it: then only the log can be read and a word taken back. */
export default function ContactJudging({
  id,
  contact,
}: {
  readonly id: string
  readonly contact: Contact | null
}) {
  const room = useRoom(REVIEWING)
  return (
    <section className="judging">
      <h2>{room.judging}</h2>
      {contact === null && <p className="trouble">{room.rejected}</p>}
      <Reviewer>
        {contact && <Buttons contact={contact} />}
        <ChangeLog id={id} />
      </Reviewer>
    </section>
  )
}
