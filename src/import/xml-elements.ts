/** Flat XML elements with their place in the text. No entities beyond the five of XML, no DTD: nothing is expanded. */
import type { Span } from '../model/text.ts'

/** A child: its words with white space run together, and its `id` attribute. */
export interface Child {
  readonly words: string
  readonly id: string
}

export interface Element extends Span {
  readonly name: string
  readonly line: number
  readonly attributes: ReadonlyMap<string, string>
  readonly children: ReadonlyMap<string, Child>
}

const ENTITIES: { readonly [name: string]: string } = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

function unescaped(words: string): string {
  return words.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,4}));/gi, (whole, hex, decimal, name) => {
    const code = hex ? Number.parseInt(hex, 16) : decimal ? Number(decimal) : -1
    return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : (ENTITIES[name ?? ''] ?? whole)
  })
}

function attributesOf(tag: string): Map<string, string> {
  return new Map(
    [...tag.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescaped(value)]),
  )
}

function childrenOf(inner: string): Map<string, Child> {
  const children = new Map<string, Child>()
  for (const [, name = '', attributes = '', words = ''] of inner.matchAll(
    /<([\w-]+)([^<>]*)>([^<]*)<\/[\w-]+>/g,
  ))
    children.set(name, {
      words: unescaped(words).replace(/\s+/g, ' ').trim(),
      id: attributesOf(attributes).get('id') ?? '',
    })
  return children
}

/** Elements of these names, in order; one without its closing tag ends the reading. Linear in the length of the text. */
export function* elementsOf(text: string, names: readonly string[]): Generator<Element> {
  const opening = new RegExp(`<(${names.join('|')})(\\s[^<>]*)?>`, 'g')
  let line = 1
  let counted = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const name = match[1] ?? ''
    const closing = text.indexOf(`</${name}>`, opening.lastIndex)
    if (closing < 0) return
    for (let at = text.indexOf('\n', counted); at >= 0 && at < match.index; at = text.indexOf('\n', at + 1)) {
      line++
      counted = at + 1
    }
    const inner = text.slice(opening.lastIndex, closing)
    const end = closing + name.length + 3
    yield {
      name,
      line,
      start: match.index,
      end,
      attributes: attributesOf(match[2] ?? ''),
      children: childrenOf(inner),
    }
    opening.lastIndex = end
  }
}
