/** What a page's JSON-LD says of its article. */
import * as z from 'zod/mini'

export interface LinkedArticle {
  readonly headline: string | null
  readonly published: string | null
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly url: string | null
}

const Node = z.record(z.string(), z.unknown())
type Node = z.infer<typeof Node>

const ARTICLE = /(?:Article|Posting|Report|Interview)$/
const PAGE = /(?:WebPage|CreativeWork)$/
/** Deeper or longer graphs are no article's. */
const MOST_NODES = 500

/** The article of the page's scripts: the first node of an article's type, else of a page's; null where none parses. */
export function linkedArticle(scripts: readonly string[]): LinkedArticle | null {
  const nodes = scripts.flatMap((script) => nodesIn(parsed(script)))
  const typed = (kind: RegExp): Node | undefined =>
    nodes.find(
      (node) =>
        typesOf(node).some((type) => kind.test(type)) && textOf(node.datePublished ?? node.headline) !== null,
    )
  const node = typed(ARTICLE) ?? typed(PAGE)
  if (!node) return null
  return {
    headline: textOf(node.headline) ?? textOf(node.name),
    published: textOf(node.datePublished),
    authors: namesOf(node.author),
    publisher: namesOf(node.publisher)[0] ?? null,
    url: textOf(node.url) ?? textOf(node.mainEntityOfPage),
  }
}

/** Sites put raw line breaks into strings, comments around scripts and commas before brackets. */
function parsed(script: string): unknown {
  const cleaned = script
    .replace(/^\s*(?:<!--|\/\*.*?\*\/)?|(?:-->)?\s*;?\s*$/g, '')
    .replace(/[\r\n\t]+/g, ' ')
  for (const text of [cleaned, cleaned.replace(/,\s*([}\]])/g, '$1')]) {
    try {
      return JSON.parse(text)
    } catch (error) {
      if (!(error instanceof SyntaxError)) throw error
    }
  }
  return null
}

/** The graph's nodes, breadth first, lists of other pages left out. */
function nodesIn(root: unknown): Node[] {
  const nodes: Node[] = []
  const queue: unknown[] = [root]
  for (let at = 0; at < queue.length && at < MOST_NODES; at++) {
    const here = queue[at]
    if (Array.isArray(here)) queue.push(...here.slice(0, MOST_NODES))
    const node = Node.safeParse(here)
    if (Array.isArray(here) || !node.success) continue
    nodes.push(node.data)
    queue.push(node.data['@graph'], node.data.mainEntity, node.data.mainEntityOfPage)
  }
  return nodes
}

const typesOf = (node: Node): string[] => [node['@type']].flat().filter((type) => typeof type === 'string')

const textOf = (value: unknown): string | null => {
  const [first] = [value].flat()
  return typeof first === 'string' && first.trim() !== '' ? first.trim() : null
}

/** Names of persons or organisations, given as words, nodes or lists of either. */
const namesOf = (value: unknown): string[] =>
  [value].flat().flatMap((one) => {
    const node = Node.safeParse(one)
    const name = node.success ? textOf(node.data.name) : textOf(one)
    return name === null || /^https?:/.test(name) ? [] : [name]
  })
