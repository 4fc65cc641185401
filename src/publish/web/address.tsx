/** The address is the state of the pages: language, place, question. */
import { type MouseEvent, type ReactNode, useSyncExternalStore } from 'react'
import { INTERFACE_LANGUAGES, type InterfaceLanguage } from '../strings.ts'

export interface Address {
  readonly lang: InterfaceLanguage
  /** What follows the language, decoded: `['pairs', 'KAZ', 'RUS']`. */
  readonly path: readonly string[]
  readonly query: URLSearchParams
}

const listeners = new Set<() => void>()
const changed = (): void => {
  for (const listener of listeners) listener()
}
window.addEventListener('popstate', changed)

const subscribe = (listener: () => void): (() => void) => {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const decoded = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch (error) {
    if (error instanceof URIError) return part
    throw error
  }
}

/** A path and query as an address; an unknown language is English. */
export function addressOf(href: string): Address {
  const url = new URL(href, window.location.origin)
  const [first = '', ...path] = url.pathname.split('/').filter(Boolean).map(decoded)
  const lang = INTERFACE_LANGUAGES.find((code) => code === first) ?? 'en'
  return { lang, path, query: url.searchParams }
}

export const useAddress = (): Address =>
  addressOf(useSyncExternalStore(subscribe, () => window.location.pathname + window.location.search))

/** Goes to an address; `replace` where going back should skip the one left. */
export function go(href: string, { replace = false }: { readonly replace?: boolean } = {}): void {
  if (replace) window.history.replaceState(null, '', href)
  else window.history.pushState(null, '', href)
  changed()
  if (!replace) window.scrollTo(0, 0)
}

/** `hrefTo('ru', ['pairs', a, b])`; parts are encoded, empty values left out. */
export function hrefTo(
  lang: InterfaceLanguage,
  path: readonly string[],
  query: Readonly<Record<string, string>> = {},
): string {
  const given = Object.entries(query).filter(([, value]) => value !== '')
  const search = new URLSearchParams(given).toString()
  return `/${[lang, ...path.map(encodeURIComponent)].join('/')}${path.length === 0 ? '/' : ''}${search && `?${search}`}`
}

const isPlain = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey

/** For a container of many plain links: follows the one that was clicked within the pages. */
export function followWithin(event: MouseEvent): void {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (!link || !isPlain(event)) return
  event.preventDefault()
  go(link.pathname + link.search)
}

interface LinkProps {
  readonly to: string
  readonly children: ReactNode
  readonly className?: string
  readonly current?: boolean
  readonly lang?: string
  /** What it is called where its words alone do not say. */
  readonly name?: string
}

/** A link within the pages. */
export function Link({ to, children, className, current, lang, name }: LinkProps) {
  const follow = (event: MouseEvent) => {
    if (!isPlain(event)) return
    event.preventDefault()
    go(to)
  }
  return (
    <a
      href={to}
      className={className}
      lang={lang}
      aria-label={name}
      title={name}
      aria-current={current ? 'page' : undefined}
      onClick={follow}
    >
      {children}
    </a>
  )
}

/** A link out, for addresses of the web alone; what is none stays words. */
export function Out({ to, children }: { readonly to: string; readonly children: ReactNode }) {
  if (!/^https?:\/\//.test(to)) return <>{children}</>
  return (
    <a href={to} rel="noopener noreferrer" target="_blank">
      {children}
    </a>
  )
}
