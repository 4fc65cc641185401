/** The text with everything found lit in it. It is set as text, never as markup. */
import type { Reading } from '../../../model/reading.ts'
import type { Block } from '../../../model/text.ts'
import { blocksOf, type Fact, type Piece, piecesOf } from './facts.ts'

export interface Lighting {
  readonly facts: readonly Fact[]
  readonly chosen: string | null
  readonly choose: (id: string | null) => void
}

interface LitTextProps extends Lighting {
  readonly document: Reading['document']
}

const TAGS = { title: 'h1', heading: 'h2' } as const

export function LitText({ document, ...lighting }: LitTextProps) {
  const seen = new Set<string>()
  return (
    <div className="text" lang={document.lang}>
      {blocksOf(document).map((block) => (
        <LitBlock key={block.start} {...{ block, seen }} text={document.text} {...lighting} />
      ))}
    </div>
  )
}

interface LitBlockProps extends Lighting {
  readonly block: Block
  readonly text: string
  /** Facts that have an anchor already. */
  readonly seen: Set<string>
}

function LitBlock({ block, text, seen, facts, chosen, choose }: LitBlockProps) {
  const Tag = block.kind === 'title' || block.kind === 'heading' ? TAGS[block.kind] : 'p'
  return (
    <Tag className={`block ${block.kind}`}>
      {piecesOf(block, facts).map((piece) => {
        const words = text.slice(piece.start, piece.end)
        if (piece.facts.length === 0) return words
        const fresh = piece.facts.filter(({ id }) => !seen.has(id))
        for (const { id } of fresh) seen.add(id)
        return (
          <Lit key={piece.start} {...{ piece, words, chosen, choose }} anchors={fresh.map(({ id }) => id)} />
        )
      })}
    </Tag>
  )
}

interface LitProps extends Pick<Lighting, 'chosen' | 'choose'> {
  readonly piece: Piece
  readonly words: string
  readonly anchors: readonly string[]
}

/** Lit words lead to the narrowest fact that rests on them; only the first of a fact stands in the way of Tab. */
function Lit({ piece, words, anchors, chosen, choose }: LitProps) {
  const [nearest] = piece.facts
  const kinds = [...new Set(piece.facts.map(({ kind }) => kind))].join(' ')
  const isChosen = piece.facts.some(({ id }) => id === chosen)
  const inks = `lit ${kinds}${isChosen ? ' chosen' : ''}`
  if (words.trim() === '' && anchors.length === 0) return <span className={inks}>{words}</span>
  return (
    <a
      className={inks}
      href={`#fact-${nearest?.id}`}
      tabIndex={anchors.length > 0 ? 0 : -1}
      onClick={() => choose(nearest?.id ?? null)}
      onMouseEnter={() => choose(nearest?.id ?? null)}
      onFocus={() => choose(nearest?.id ?? null)}
    >
      {anchors.map((id) => (
        <span key={id} id={`at-${id}`} />
      ))}
      {words}
    </a>
  )
}
