/** Who judges and why: the name is remembered in this browser, and every judgement carries both. */
import { createContext, type ReactNode, useContext, useId, useState } from 'react'
import type { JudgementAnswer, JudgementAsked } from '../../api/shapes-review.ts'
import { fill } from '../../strings.ts'
import { keepWith, token } from '../ask.ts'
import { useRoom } from '../strings/rooms/by-language.ts'
import { REVIEWING } from '../strings/rooms/reviewing.ts'
import { useWords } from '../words.ts'

const NAME = 'elchi-reviewer'

/** What is judged; who says so and why is added. */
export type Word = JudgementAsked extends infer One
  ? One extends unknown
    ? Omit<One, 'by' | 'why'>
    : never
  : never

interface Saying {
  /** Says it; false where it could not be written. */
  readonly say: (word: Word) => Promise<boolean>
  readonly can: boolean
}

const SayingContext = createContext<Saying>({ say: async () => false, can: false })
export const useSaying = (): Saying => useContext(SayingContext)

/** The fields of name and reason, and beneath them what can be judged. */
export function Reviewer({ children, id }: { readonly children: ReactNode; readonly id?: string }) {
  const { page } = useWords()
  const room = useRoom(REVIEWING)
  const [by, setBy] = useState(() => window.localStorage.getItem(NAME) ?? '')
  const [why, setWhy] = useState('')
  const [trouble, setTrouble] = useState<string | null>(null)
  const [name, reason] = [useId(), useId()]
  const key = token()
  if (key === null)
    return (
      <>
        <p className="quiet">{room.needs}</p>
        <SayingContext value={{ say: async () => false, can: false }}>{children}</SayingContext>
      </>
    )
  const say = async (word: Word): Promise<boolean> => {
    if (by.trim() === '') {
      setTrouble(room.nameNeeded)
      return false
    }
    try {
      await keepWith<JudgementAnswer>('/judgements', { ...word, by, why }, key)
      window.localStorage.setItem(NAME, by)
      setTrouble(null)
      setWhy('')
      return true
    } catch (error) {
      setTrouble(fill(page.failed, { message: error instanceof Error ? error.message : String(error) }))
      return false
    }
  }
  return (
    <>
      <div className="choices reviewer">
        <div className="choice">
          <label htmlFor={name}>{room.by}</label>
          <input
            id={name}
            type="text"
            value={by}
            maxLength={200}
            onChange={(event) => setBy(event.target.value)}
          />
        </div>
        <div className="choice wide">
          <label htmlFor={reason}>{room.why}</label>
          <input
            id={reason}
            data-reason={id ?? ''}
            type="text"
            value={why}
            maxLength={4000}
            onChange={(event) => setWhy(event.target.value)}
          />
        </div>
      </div>
      {trouble && (
        <p className="trouble" role="alert">
          {trouble}
        </p>
      )}
      <SayingContext value={{ say, can: true }}>{children}</SayingContext>
    </>
  )
}
