/** robots.txt (RFC 9309): what a site asks of those who read it by machine. */

export interface Robots {
  /** Whether a path with its query may be asked for. */
  readonly allows: (path: string) => boolean
  /** Seconds between requests that the site asks for, null where it does not. */
  readonly delay: number | null
}

interface Group {
  readonly agents: string[]
  readonly rules: { readonly allow: boolean; readonly path: string }[]
  delay: number | null
}

/** Larger files are read up to here, as the standard asks. Characters. */
const MOST = 512 * 1024

/** The rules for an agent by its product name (`elchi`), else those for all; none: everything is allowed. */
export function robotsFor(text: string, agent: string): Robots {
  const groups = groupsIn(text.slice(0, MOST))
  const named = groups.filter(({ agents }) => agents.includes(agent.toLowerCase()))
  const wanted = named.length > 0 ? named : groups.filter(({ agents }) => agents.includes('*'))
  const rules = wanted
    .flatMap((group) => group.rules)
    .sort((a, b) => b.path.length - a.path.length || Number(b.allow) - Number(a.allow))
  return {
    allows: (path) => rules.find((rule) => matches(rule.path, path))?.allow ?? true,
    delay: wanted.map(({ delay }) => delay).find((delay) => delay !== null) ?? null,
  }
}

function groupsIn(text: string): Group[] {
  const groups: Group[] = []
  let naming = false
  for (const line of text.split(/\r\n?|\n/)) {
    const [, key = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^#]*)/.exec(line) ?? []
    const name = key.toLowerCase()
    const words = value.trim()
    if (name === 'user-agent') {
      if (!naming) groups.push({ agents: [], rules: [], delay: null })
      groups.at(-1)?.agents.push(words.toLowerCase())
    } else if ((name === 'allow' || name === 'disallow') && words !== '')
      groups.at(-1)?.rules.push({ allow: name === 'allow', path: words })
    else if (name === 'crawl-delay' && Number(words) > 0) {
      const group = groups.at(-1)
      if (group) group.delay = Number(words)
    }
    if (key !== '') naming = name === 'user-agent'
  }
  return groups
}

/** `*` stands for anything, `$` for the end; pieces are sought one after another, so time is linear. */
function matches(rule: string, path: string): boolean {
  const ends = rule.endsWith('$')
  const [head = '', ...pieces] = (ends ? rule.slice(0, -1) : rule).split('*')
  if (!path.startsWith(head)) return false
  let at = head.length
  for (const [index, piece] of pieces.entries()) {
    if (ends && index === pieces.length - 1) return path.length - piece.length >= at && path.endsWith(piece)
    const found = path.indexOf(piece, at)
    if (found === -1) return false
    at = found + piece.length
  }
  return !ends || at === path.length
}
