/** What stands on a page until its answer is here, or where it did not come. */
import type { ReactNode } from 'react'
import { fill } from '../strings.ts'
import type { Asked } from './ask.ts'
import { useWords } from './words.ts'

interface AnsweredProps<T> {
  readonly asked: Asked<T>
  readonly children: (answer: T) => ReactNode
}

/** Shows `children` for an answer that came. */
export function Answered<T>({ asked, children }: AnsweredProps<T>) {
  const { page } = useWords()
  if (asked.state === 'waiting')
    return (
      <p className="quiet" role="status">
        {page.loading}
      </p>
    )
  if (asked.state === 'failed')
    return (
      <p className="trouble" role="alert">
        {fill(page.failed, { message: asked.message })}
      </p>
    )
  return children(asked.answer)
}
