/** Numbers of visits by brute force over the shipped tables: written apart from `check`, so that it can prove it wrong. */
import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'
import * as z from 'zod'

const Leg = z.object({
  start: z.string(),
  end: z.string(),
  guest: z.string(),
  office: z.string(),
  state: z.string(),
  towns: z.string(),
  level: z.string(),
})
export type Leg = z.infer<typeof Leg>

/** Numbers that the ways of counting which nobody needs to name give, and those of who counts every city. */
export interface Truth {
  readonly usual: readonly number[]
  readonly finer: number
}

export const legsOf = (path: string): Leg[] =>
  z.array(Leg).parse(parse(readFileSync(path, 'utf8'), { columns: true }))

const nextDay = (day: string): string => {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + 1)
  return date.toISOString().slice(0, 10)
}

interface Stay {
  readonly state: string
  readonly start: string
  end: string
  readonly towns: Set<string>
}

/** Legs that follow upon one another in one state are one stay; stops on the way are none. */
export function staysIn(journey: readonly Leg[]): Stay[] {
  const stays: Stay[] = []
  for (const { state, start, end, towns, level } of journey) {
    if (level === 'transit stop') continue
    const last = stays.at(-1)
    const seen = towns.split(';').map((town) => town.trim())
    if (last?.state === state && start <= nextDay(last.end)) {
      if (end > last.end) last.end = end
      for (const town of seen) last.towns.add(town)
    } else stays.push({ state, start, end, towns: new Set(seen) })
  }
  return stays
}

/** How often was the traveller, all of whose legs are given, in the state between these days, both inclusive? */
export function truthOf(
  legs: readonly Leg[],
  asked: { state: string; from: string | null; to: string },
): Truth {
  const journey = legs
    .filter((leg) => leg.start <= asked.to)
    .sort((a, b) => (a.start === b.start ? (a.end < b.end ? -1 : 1) : a.start < b.start ? -1 : 1))
  const there = <T extends { state: string; start: string }>(one: T) =>
    one.state === asked.state && (asked.from === null || one.start >= asked.from)
  const stays = staysIn(journey).filter(there)
  return {
    usual: [stays.length, journey.filter(there).length],
    finer: stays.reduce((sum, stay) => sum + stay.towns.size, 0),
  }
}
