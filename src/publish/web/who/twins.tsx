/** The machine-readable twins of a page. */
import { useRoom } from '../strings/rooms/by-language.ts'
import { LOOKING } from '../strings/rooms/looking.ts'

interface TwinsProps {
  /** Addresses below `/api`. */
  readonly json: string
  readonly csv?: string
}

export function Twins({ json, csv }: TwinsProps) {
  const room = useRoom(LOOKING)
  return (
    <p className="twins quiet">
      {csv && (
        <>
          <a href={`/api${csv}`}>{room.csv}</a> ·{' '}
        </>
      )}
      <a href={`/api${json}`}>{room.json}</a>
    </p>
  )
}
