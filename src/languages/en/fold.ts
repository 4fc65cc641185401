/** Keys of English words: lower case, plain apostrophes, no accents («Erdoğan» and «Erdogan» are one). */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  let plain = true
  for (let at = 0; at < lower.length && plain; at++) plain = lower.charCodeAt(at) < 0x80
  if (plain) return lower
  return lower
    .normalize('NFD')
    .replace(/[\u0300-\u036f\u00ad]/g, '')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/ı/g, 'i')
    .replace(/ø/g, 'o')
    .replace(/ł/g, 'l')
    .replace(/đ/g, 'd')
    .replace(/ß/g, 'ss')
    .replace(/æ/g, 'ae')
    .replace(/ə/g, 'a')
}
