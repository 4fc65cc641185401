/** Answers as tables. */
import type { Context } from 'hono'
import * as z from 'zod'
import { Refusal } from './refusal.ts'

/** A cell that no spreadsheet takes for a formula. */
function cell(value: string | null | undefined): string {
  const text = /^[=+\-@\t\r]/.test(value ?? '') ? `'${value}` : (value ?? '')
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

type Row = readonly (string | null | undefined)[]

/** Rows under the names of their columns, lines ended as RFC 4180 wants. */
export function csvAnswer(c: Context, columns: readonly string[], rows: readonly Row[]): Response {
  const lines = [columns, ...rows].map((row) => row.map(cell).join(','))
  return c.body(`${lines.join('\r\n')}\r\n`, 200, { 'Content-Type': 'text/csv; charset=utf-8' })
}

/** What the address of a table asks for. @throws Refusal for what the route does not take. */
export function csv<T extends z.ZodType>(schema: T, c: Context): z.output<T> {
  const asked = schema.safeParse(c.req.query())
  if (!asked.success) throw new Refusal(400, 'invalid', z.prettifyError(asked.error))
  return asked.data
}
