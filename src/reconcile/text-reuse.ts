/** How much of one text stands in another: shingles of words, of which a fixed share is kept. Memory is linear in length. */

/** Words in a row that are one shingle: fewer are shared by chance. */
const WORDS = 5
/** One shingle of so many is kept, chosen by its hash, so that two texts choose the same ones. */
const ONE_OF = 3
const FNV_OFFSET = 2_166_136_261
const FNV_PRIME = 16_777_619

const hashOf = (word: string): number => {
  let hash = FNV_OFFSET
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), FNV_PRIME)
  return hash >>> 0
}

/** Chosen shingles of a text; case, marks and spaces make no difference. */
export function printsOf(text: string): ReadonlySet<number> {
  const prints = new Set<number>()
  const last: number[] = []
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
    last.push(hashOf(word))
    if (last.length > WORDS) last.shift()
    if (last.length < WORDS) continue
    const shingle = last.reduce((hash, one) => Math.imul(hash ^ one, FNV_PRIME) >>> 0, FNV_OFFSET)
    if (shingle % ONE_OF === 0) prints.add(shingle)
  }
  return prints
}

/** Shingles that two texts share, and their share of the shorter text's, 0 to 1. */
export function reuse(
  a: ReadonlySet<number>,
  b: ReadonlySet<number>,
): { readonly shared: number; readonly share: number } {
  const [few, many] = a.size <= b.size ? [a, b] : [b, a]
  let shared = 0
  for (const print of few) if (many.has(print)) shared++
  return { shared, share: few.size === 0 ? 0 : shared / few.size }
}
