/** Whether a text is a page's markup; asked before anything that reads markup is loaded. */

const OPENINGS = ['<!doctype html', '<html', '<?xml', '<head', '<body', '<article', '<div', '<p>']

export const looksLikeHtml = (text: string): boolean => {
  const opening = text.slice(0, 400).trimStart().toLowerCase()
  return OPENINGS.some((tag) => opening.startsWith(tag))
}
