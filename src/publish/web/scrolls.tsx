/** What may be wider than the page: it scrolls by itself, also by keyboard. */
import type { ReactNode } from 'react'

interface ScrollsProps {
  readonly name: string
  readonly children: ReactNode
  readonly className?: string
}

export function Scrolls({ name, children, className }: ScrollsProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: without it the keyboard could not scroll here
    <section className={`scrolls ${className ?? ''}`} aria-label={name} tabIndex={0}>
      {children}
    </section>
  )
}
