/** Measures as an aligned table. */
import type { Measure } from './measure.ts'

/** Set, metric, value and the count behind it, one measure a line. */
export function table(measures: readonly Measure[]): string {
  const rows = measures.map(({ set, metric, value, count, note }) => [
    set,
    metric,
    value === null ? '–' : value.toFixed(3),
    note === undefined ? count : `${count} ${note}`.trim(),
  ])
  const all = [['set', 'metric', 'value', 'count'], ...rows]
  const widths = [0, 1, 2].map((column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}
