/** What may be wider than the page: it scrolls by itself, also by keyboard. */
import type { ReactNode, UIEvent } from 'react'

interface ScrollsProps {
  readonly name: string
  readonly children: ReactNode
  readonly className?: string
  readonly onScroll?: (event: UIEvent) => void
}

export function Scrolls({ name, children, className, onScroll }: ScrollsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll here
    <section className={`scrolls ${className ?? ''}`} aria-label={name} tabIndex={0} onScroll={onScroll}>
      {children}
    </section>
  )
}
