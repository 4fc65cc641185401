/** Markdown → its words: front matter, headings, emphasis, links and quotes taken for what they mean, marks taken off. */
import type { Block } from '../../model/text.ts'
import { Day } from '../../model/text.ts'
import type { Origins } from '../document.ts'

const HEADING = /^(#{1,6})\s+(.+?)\s*#*$/
const BOLD = /^(\*\*|__)(?=\S)(.+?)\1$/

/** Text with the marks of its lines; title, day, publisher, address and language where the front matter gives them. */
export function readMarkdown(source: string): { body: string; origins: Origins } {
  const { text, facts } = frontMatter(source)
  const marks: Block[] = []
  const lines: string[] = []
  let title = facts.title
  let length = 0
  const put = (line: string, kind?: Block['kind']): void => {
    if (kind !== undefined) marks.push({ kind, start: length, end: length + line.length })
    lines.push(line)
    length += line.length + 1
  }
  for (const line of text.split('\n')) {
    const heading = HEADING.exec(line)
    const bold = BOLD.exec(line.trim())
    if (heading && title === undefined) title = bare(heading[2] ?? '')
    else if (heading) put(bare(heading[2] ?? ''), 'heading')
    else if (bold && /\?\W*$/u.test(bold[2] ?? '')) put(bare(bold[2] ?? ''), 'question')
    else put(bare(line.replace(/^\s{0,3}(?:>\s?)+/, '').replace(/^\s*[*+]\s+/, '')))
  }
  return {
    body: lines.join('\n').trimEnd(),
    origins: { ...facts, ...(title === undefined ? {} : { title }), marks },
  }
}

/** Inline marks off; a link keeps its words. Each pattern is bounded by its line. */
const bare = (line: string): string =>
  line
    .replace(/!\[([^\]]{0,300})\]\([^)\s]{0,2000}\)/g, '')
    .replace(/\[([^\]]{1,300})\]\(<?([^)\s]{0,2000})>?(?:\s"[^"]{0,300}")?\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]{1,2000}?)\1/g, '$2')
    .replace(/(?<![\p{L}\p{N}*])[*_](?=\S)([^*_]{1,2000}?)[*_](?![\p{L}\p{N}])/gu, '$1')
    .replace(/\\([\\`*_{}[\]()#+.!<>|-])/g, '$1')

const KEYS: Readonly<Record<string, keyof Origins>> = {
  title: 'title',
  date: 'published',
  published: 'published',
  publisher: 'publisher',
  source: 'publisher',
  url: 'url',
  link: 'url',
  lang: 'lang',
}

/** `---` lines around `key: value` at the very beginning; other keys are passed over. */
function frontMatter(source: string): { text: string; facts: Origins } {
  const found = /^---\n([\s\S]{0,20000}?)\n---\n/.exec(source)
  if (!found) return { text: source, facts: {} }
  const facts: { -readonly [K in 'title' | 'published' | 'publisher' | 'url' | 'lang']?: string } = {}
  for (const line of (found[1] ?? '').split('\n')) {
    const [, key = '', value = ''] = /^(\w+):\s*["']?(.+?)["']?\s*$/.exec(line) ?? []
    const name = KEYS[key.toLowerCase()]
    if (name === 'published' && Day.safeParse(value.slice(0, 10)).success)
      facts.published = value.slice(0, 10)
    else if (name === 'title' || name === 'publisher' || name === 'url') facts[name] = value
    else if (name === 'lang' && /^[a-z]{2,3}$/.test(value)) facts.lang = value
  }
  const published = facts.published === undefined ? {} : { publishedFrom: 'file' as const }
  return { text: source.slice(found[0].length), facts: { ...facts, ...published } }
}
