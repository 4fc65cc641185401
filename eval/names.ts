/** Whether two written names mean one person or place, in one script. */

/** Lower case, ё as е, marks gone, words parted by single spaces. */
export const folded = (name: string): string =>
  name
    .toLowerCase()
    .replaceAll('ё', 'е')
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** One name's words are all among the other's: «Путин», «Владимир Путин», «Владимир Владимирович Путин». */
export function sameName(one: string, other: string): boolean {
  const [a, b] = [folded(one).split(' '), folded(other).split(' ')]
  const [short, long] = a.length <= b.length ? [a, b] : [b, a]
  return short.every((word) => long.includes(word))
}
