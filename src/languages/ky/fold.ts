/** Keys of Kyrgyz words: lower case, plain apostrophes and hyphens, ё as е. */
export const fold = (word: string): string =>
  word
    .toLowerCase()
    .replace(/ё/g, 'е')
    .replace(/[\u2018\u2019\u02bc]/g, "'")
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/\u00ad/g, '')
