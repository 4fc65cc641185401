/** The matrix as the reader wants it: which states, in which order, cells found by their place. */
import type { MatrixAnswer } from '../../api/shapes-look.ts'

export const ORDERS = ['total', 'sent', 'received', 'name'] as const

interface Line {
  readonly id: string
  readonly name: string
  readonly sent: number
  readonly received: number
  /** Visits to each host, by its id. */
  readonly visits: ReadonlyMap<string, number>
}

export interface Ordered {
  readonly rows: readonly Line[]
  readonly columns: readonly Line[]
  readonly most: number
}

type Compare = (a: Line, b: Line) => number

const comparing = (order: string, collator: Intl.Collator): Compare => {
  const byName: Compare = (a, b) => collator.compare(a.name, b.name)
  const total = ({ sent, received }: Line) => sent + received
  if (order === 'name') return byName
  if (order === 'sent') return (a, b) => b.sent - a.sent || byName(a, b)
  if (order === 'received') return (a, b) => b.received - a.received || byName(a, b)
  return (a, b) => total(b) - total(a) || byName(a, b)
}

/** `by`: an order, or the id of a host by whose guests the rows are sorted; `shown`: how many states at most. */
export function orderedMatrix(
  { states, cells, names }: MatrixAnswer,
  { by, shown, locale }: { readonly by: string; readonly shown: number; readonly locale: string },
): Ordered {
  const visits = states.map(() => new Map<string, number>())
  for (const [row, column, count] of cells) visits[row]?.set(states[column]?.id ?? '', count)
  const lines = states.map((state, at) => ({
    ...state,
    name: names.states[state.id] ?? state.id,
    visits: visits[at] ?? new Map<string, number>(),
  }))
  const collator = new Intl.Collator(locale)
  const chosen = [...lines].sort(comparing('total', collator)).slice(0, shown)
  const columns = [...chosen].sort(comparing(by, collator))
  const isHost = chosen.some(({ id }) => id === by)
  const rows = isHost
    ? [...columns].sort((a, b) => (b.visits.get(by) ?? 0) - (a.visits.get(by) ?? 0))
    : columns
  return { rows, columns, most: Math.max(1, ...cells.map(([, , count]) => count)) }
}

/** How deep a cell is inked, 1 to 5; by the logarithm, since one pair may have a hundred times another's visits. */
export const depthOf = (visits: number, most: number): number =>
  most <= 1 ? 3 : 1 + Math.round((Math.log(visits) / Math.log(most)) * 4)
