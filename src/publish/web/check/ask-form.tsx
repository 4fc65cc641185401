/** The one field: a sentence or a whole article, typed, pasted or dropped. */
import { type DragEvent, type FormEvent, type KeyboardEvent, useId, useState } from 'react'
import { useWords } from '../words.ts'

export interface Question {
  readonly text: string
  /** ISO day, empty for today. */
  readonly asOf: string
}

interface AskFormProps {
  readonly question: Question
  readonly put: (question: Question) => void
}

const MOST_BYTES = 1_500_000

const today = (): string => new Date().toISOString().slice(0, 10)

export function AskForm({ question, put }: AskFormProps) {
  const { page } = useWords()
  const [text, setText] = useState(question.text)
  const [asOf, setAsOf] = useState(question.asOf)
  const [over, setOver] = useState(false)
  const [field, hint, day] = [useId(), useId(), useId()]
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (text.trim() !== '') put({ text, asOf })
  }
  const onKey = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing && !text.includes('\n')) {
      event.preventDefault()
      event.currentTarget.form?.requestSubmit()
    }
  }
  const drop = async (event: DragEvent) => {
    setOver(false)
    const [file] = event.dataTransfer.files
    if (!file || file.size > MOST_BYTES) return
    event.preventDefault()
    const dropped = await file.text()
    setText(dropped)
    put({ text: dropped, asOf })
  }
  return (
    <form className={`ask${over ? ' over' : ''}`} onSubmit={submit}>
      <label htmlFor={field}>
        <h1>{page.ask}</h1>
      </label>
      <textarea
        id={field}
        aria-describedby={hint}
        rows={text.length > 200 ? 8 : 2}
        value={text}
        spellCheck={false}
        onChange={(event) => setText(event.target.value)}
        onKeyDown={onKey}
        onDragOver={(event) => {
          event.preventDefault()
          setOver(true)
        }}
        onDragLeave={() => setOver(false)}
        onDrop={drop}
      />
      <p id={hint} className="quiet">
        {page.askHint}
      </p>
      <div className="ask-row">
        <label htmlFor={day}>{page.asOf}</label>
        <input
          id={day}
          type="date"
          value={asOf}
          max={today()}
          onChange={(event) => setAsOf(event.target.value)}
        />
        <button type="submit" className="primary">
          {page.askButton}
        </button>
      </div>
    </form>
  )
}
