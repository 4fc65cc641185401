/** A linear tagger's weights: one row a feature, one signed byte a label; features are known by their hash alone. */
import { deflateSync, inflateSync } from 'node:zlib'

export interface TaggerModel {
  readonly labels: readonly string[]
  /** `transitions[before * labels + after]`, in the weights' own unit. */
  readonly transitions: Float32Array
  /** What one step of a weight is worth. */
  readonly step: number
  /** Row of each hash, counted from 1; 0: the feature was never learned. */
  readonly rowOf: Int32Array
  /** Row 0 is empty. */
  readonly weights: Int8Array
}

/** Hashes are cut to so many bits. */
export const HASH_BITS = 20

const MAGIC = 'elchi tagger 1'

interface Header {
  readonly magic: string
  readonly labels: readonly string[]
  readonly transitions: readonly number[]
  readonly step: number
  readonly rows: number
}

/** What training found: `hashes` ascending, `weights` row by row. */
export interface TrainedRows extends Omit<Header, 'magic' | 'rows'> {
  readonly hashes: Uint32Array
  readonly weights: Int8Array
}

/** The file, deflated: a line of JSON, the hashes (32 bits, little-endian, ascending), the weights. */
export function packModel({ hashes, weights, ...rest }: TrainedRows): Uint8Array {
  const header: Header = { magic: MAGIC, rows: hashes.length, ...rest }
  const head = new TextEncoder().encode(`${JSON.stringify(header)}\n`)
  const file = new Uint8Array(head.length + 4 * hashes.length + weights.length)
  file.set(head)
  const view = new DataView(file.buffer)
  for (const [row, hash] of hashes.entries()) view.setUint32(head.length + 4 * row, hash, true)
  file.set(
    new Uint8Array(weights.buffer, weights.byteOffset, weights.length),
    head.length + 4 * hashes.length,
  )
  return deflateSync(file, { level: 9 })
}

/** Throws where the file is not one of ours, or is cut short. */
export function unpackModel(deflated: Uint8Array): TaggerModel {
  const file = inflateSync(deflated)
  const line = file.indexOf(10)
  const header = headerOf(new TextDecoder().decode(file.subarray(0, Math.max(line, 0))))
  const { labels, transitions, step, rows } = header
  const start = line + 1
  if (file.length !== start + rows * (4 + labels.length)) throw new Error('The tagger’s model is cut short')
  const view = new DataView(file.buffer, file.byteOffset)
  const rowOf = new Int32Array(1 << HASH_BITS)
  for (let row = 0; row < rows; row++) rowOf[view.getUint32(start + 4 * row, true)] = row + 1
  const weights = new Int8Array((rows + 1) * labels.length)
  weights.set(
    new Int8Array(file.buffer, file.byteOffset + start + 4 * rows, rows * labels.length),
    labels.length,
  )
  return { labels, transitions: Float32Array.from(transitions), step, rowOf, weights }
}

function headerOf(line: string): Header {
  const found: Partial<Header> = line.startsWith('{') ? JSON.parse(line) : {}
  const { magic, labels, transitions, step, rows } = found
  if (magic !== MAGIC || !labels || !transitions || step === undefined || rows === undefined)
    throw new Error(`The tagger’s model does not begin as «${MAGIC}» does`)
  if (transitions.length !== labels.length ** 2) throw new Error('The tagger’s model has too few transitions')
  return { magic, labels, transitions, step, rows }
}
