/** A file of documents, one a line, read as a stream: memory holds one line, however long the file. */
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** A line longer than this is no document. */
const MAX_LINE = 64 * 1024 * 1024

export interface Line {
  readonly text: string
  readonly number: number
  /** Bytes read so far. */
  readonly done: number
}

/** Lines of a UTF-8 stream without their ends; blank ones are counted and left out. Throws on a line over 64 MB. */
export async function* linesOf(stream: Readable): AsyncGenerator<Line> {
  const decoder = new StringDecoder('utf8')
  let rest: string[] = []
  let held = 0
  let number = 0
  let done = 0
  for await (const chunk of stream) {
    done += chunk.length
    const pieces = decoder.write(chunk).split('\n')
    const last = pieces.pop() ?? ''
    for (const piece of pieces) {
      const text = rest.length > 0 ? rest.join('') + piece : piece
      rest = []
      held = 0
      number += 1
      if (text.trim() !== '') yield { text, number, done }
    }
    if (last !== '') rest.push(last)
    held += last.length
    if (held > MAX_LINE) throw new LongLine(number + 1)
  }
  const text = rest.join('') + decoder.end()
  if (text.trim() !== '') yield { text, number: number + 1, done }
}

export class LongLine extends Error {
  constructor(line: number) {
    super(`line ${line} is longer than 64 MB: one document stands on one line`)
  }
}
