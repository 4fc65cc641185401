/** Keys of Kazakh words: lower case, plain apostrophes, ё as е, letters of one sound made one, һ as х. */
export function fold(word: string): string {
  const lower = word.toLowerCase()
  return /[ёһ\u2018\u2019\u02bc\u2010\u2011\u00adѐi\u0456\u04cf]/u.test(lower) ? mended(lower) : lower
}

/** Latin «i» between Cyrillic letters is a slip for «і». */
function mended(lower: string): string {
  const plain = lower
    .replace(/[ёѐ]/g, 'е')
    .replace(/һ/g, 'х')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
  return /[а-яәғқңөұүһі]/u.test(plain) ? plain.replace(/i/g, 'і') : plain
}
