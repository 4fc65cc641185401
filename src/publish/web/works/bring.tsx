/** Bringing a record file: the rows and the codebook that says what its columns mean. */
import { type FormEvent, useId, useState } from 'react'
import type { WorkAnswer } from '../../api/shapes-works.ts'
import { go, hrefTo } from '../address.tsx'
import { keepWith, token } from '../ask.ts'
import { fill, useRoom } from '../strings/rooms/by-language.ts'
import { WORKING } from '../strings/rooms/working.ts'
import { useWords } from '../words.ts'

const textIn = async (form: FormData, name: string): Promise<string> => {
  const file = form.get(name)
  return file instanceof File ? file.text() : ''
}

export function Bring() {
  const { page, lang } = useWords()
  const room = useRoom(WORKING)
  const [rows, codebook] = [useId(), useId()]
  const [trouble, setTrouble] = useState<string | null>(null)
  const key = token()
  const submit = async (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const body = { csv: await textIn(form, 'csv'), codebook: await textIn(form, 'codebook'), ui: lang }
    try {
      const work = await keepWith<WorkAnswer>('/imports', body, key ?? '')
      go(hrefTo(lang, ['works', work.id]))
    } catch (error) {
      setTrouble(error instanceof Error ? error.message : String(error))
    }
  }
  return (
    <details className="bring">
      <summary>{room.bring}</summary>
      {key === null ? (
        <p className="quiet">{room.needs}</p>
      ) : (
        <form className="choices" onSubmit={submit}>
          <div className="choice">
            <label htmlFor={rows}>{room.csv}</label>
            <input id={rows} name="csv" type="file" accept=".csv,text/csv" required />
          </div>
          <div className="choice">
            <label htmlFor={codebook}>{room.codebook}</label>
            <input id={codebook} name="codebook" type="file" accept=".json,application/json" required />
          </div>
          <button type="submit">{room.begin}</button>
        </form>
      )}
      {trouble && (
        <p className="trouble" role="alert">
          {fill(page.failed, { message: trouble })}
        </p>
      )}
    </details>
  )
}
