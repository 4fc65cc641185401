/** A stream taken by lines and by counts, so that memory holds one piece however long the stream. */
import type { Readable } from 'node:stream'

export class StreamBytes {
  readonly #chunks: AsyncIterator<Buffer>
  #held: Buffer = Buffer.alloc(0)
  #ended = false

  constructor(stream: Readable) {
    this.#chunks = stream[Symbol.asyncIterator]()
  }

  /** The line without its end; null at the end of the stream. Throws RangeError on a line over `most` bytes. */
  async line(most = 64 * 1024): Promise<string | null> {
    for (let from = 0; ; ) {
      const end = this.#held.indexOf(10, from)
      if (end !== -1) {
        const line = this.#held.subarray(0, end).toString('utf8')
        this.#held = this.#held.subarray(end + 1)
        return line.endsWith('\r') ? line.slice(0, -1) : line
      }
      if (this.#held.length > most) throw new RangeError('a line without end')
      from = this.#held.length
      if (await this.#more()) continue
      const rest = this.#held.toString('utf8')
      this.#held = Buffer.alloc(0)
      return rest === '' ? null : rest
    }
  }

  /** Exactly so many bytes, fewer where the stream ends before. */
  async take(count: number): Promise<Buffer> {
    const pieces: Buffer[] = []
    for (let left = count; left > 0; ) {
      if (this.#held.length === 0 && !(await this.#more())) break
      const piece = this.#held.subarray(0, left)
      this.#held = this.#held.subarray(piece.length)
      pieces.push(piece)
      left -= piece.length
    }
    return Buffer.concat(pieces)
  }

  /** Passes over so many bytes; returns how many there were. */
  async skip(count: number): Promise<number> {
    let left = count
    while (left > 0) {
      if (this.#held.length === 0 && !(await this.#more())) break
      const passed = Math.min(left, this.#held.length)
      this.#held = this.#held.subarray(passed)
      left -= passed
    }
    return count - left
  }

  async #more(): Promise<boolean> {
    if (this.#ended) return false
    const { value, done } = await this.#chunks.next()
    this.#ended = done === true
    if (done === true) return false
    this.#held = this.#held.length === 0 ? value : Buffer.concat([this.#held, value])
    return true
  }
}
