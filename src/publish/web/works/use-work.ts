/** A work followed by its events; after a break the browser asks again, and the server says where it stands. */
import { useEffect, useState } from 'react'
import type { WorkAnswer } from '../../api/shapes-works.ts'
import { type Asked, AskFailed, ask } from '../ask.ts'

const isOver = ({ stage }: Pick<WorkAnswer, 'stage'>): boolean => stage === 'done' || stage === 'failed'

/** The work of that id, anew whenever it moves. */
export function useWork(id: string): Asked<WorkAnswer> {
  const [asked, setAsked] = useState<Asked<WorkAnswer>>({ state: 'waiting' })
  useEffect(() => {
    const path = `/works/${encodeURIComponent(id)}`
    const source = new EventSource(`/api${path}/events`)
    let isHere = true
    const settle = (next: Asked<WorkAnswer>) => isHere && setAsked(next)
    const look = async () => {
      try {
        const answer = await ask<WorkAnswer>(path)
        if (isOver(answer)) source.close()
        settle({ state: 'here', answer })
      } catch (error) {
        source.close()
        const code = error instanceof AskFailed ? error.code : ''
        settle({ state: 'failed', message: error instanceof Error ? error.message : String(error), code })
      }
    }
    source.addEventListener('progress', look)
    source.addEventListener('error', look)
    return () => {
      isHere = false
      source.close()
    }
  }, [id])
  return asked
}
