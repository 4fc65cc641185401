/** The frame of every page, and which page an address means. */
import { useEffect } from 'react'
import { INTERFACE_LANGUAGES } from '../strings.ts'
import { type Address, hrefTo, Link, useAddress } from './address.tsx'
import { CheckPage } from './check/check-page.tsx'
import { opened } from './opened.tsx'
import { useWords, WordsContext, wordsFor } from './words.ts'

const DocumentPage = opened(() => import('./reader/document-page.tsx'))
const DocumentsPage = opened(() => import('./reader/documents-page.tsx'))
const ContactPage = opened(() => import('./who/contact-page.tsx'))
const MatrixPage = opened(() => import('./matrix/matrix-page.tsx'))
const PairPage = opened(() => import('./who/pair-page.tsx'))
const PersonPage = opened(() => import('./who/person-page.tsx'))
const ReviewPage = opened(() => import('./review/review-page.tsx'))
const StatementsPage = opened(() => import('./statements/statements-page.tsx'))
const WorkPage = opened(() => import('./works/work-page.tsx'))
const StatePage = opened(() => import('./who/state-page.tsx'))

const OWN_NAMES = { ru: 'Русский', kk: 'Қазақша', en: 'English' } as const

function Languages({ address }: { readonly address: Address }) {
  const { page, lang } = useWords()
  const query = Object.fromEntries(address.query)
  return (
    <nav className="languages" aria-label={page.language}>
      {INTERFACE_LANGUAGES.map((code) => (
        <Link key={code} to={hrefTo(code, address.path, query)} lang={code} current={code === lang}>
          {OWN_NAMES[code]}
        </Link>
      ))}
    </nav>
  )
}

/** Rooms that the head leads to, beside the first page. */
const ROOMS = ['documents', 'statements', 'matrix', 'review'] as const

function Head({ address }: { readonly address: Address }) {
  const { page, lang } = useWords()
  const [room] = address.path
  return (
    <header className="head">
      <a className="skip" href="#content">
        {page.skip}
      </a>
      <Link to={hrefTo(lang, [])} className="brand">
        <svg viewBox="0 0 32 32" aria-hidden="true">
          <path d="M5 24 C 9 8, 23 8, 27 20" />
          <circle cx="5" cy="24" r="3" />
          <circle cx="27" cy="21" r="3" />
        </svg>
        <span className="brand-name">{page.name}</span>
        <span className="tagline">{page.tagline}</span>
      </Link>
      <nav className="rooms" aria-label={page.navigation}>
        <Link to={hrefTo(lang, [])} current={room === undefined}>
          {page.check}
        </Link>
        {ROOMS.map((name) => (
          <Link key={name} to={hrefTo(lang, [name])} current={room === name}>
            {page.rooms[name]}
          </Link>
        ))}
      </nav>
      <Languages address={address} />
    </header>
  )
}

function Nowhere() {
  const { page, lang } = useWords()
  return (
    <section>
      <h1>{page.nothingHere}</h1>
      <Link to={hrefTo(lang, [])}>{page.home}</Link>
    </section>
  )
}

function Page({ address }: { readonly address: Address }) {
  const [room, one, two] = address.path
  if (room === undefined) return <CheckPage query={address.query} />
  if (room === 'documents' && one) return <DocumentPage id={one} key={one} />
  if (room === 'documents') return <DocumentsPage />
  if (room === 'matrix') return <MatrixPage />
  if (room === 'statements') return <StatementsPage />
  if (room === 'works' && one) return <WorkPage id={one} key={one} />
  if (room === 'review') return <ReviewPage />
  if (room === 'contacts' && one) return <ContactPage id={one} />
  if (room === 'pairs' && one && two) return <PairPage a={one} b={two} />
  if (room === 'persons' && one) return <PersonPage id={one} />
  if (room === 'states' && one) return <StatePage id={one} />
  return <Nowhere />
}

/** The site. */
export function App() {
  const address = useAddress()
  const words = wordsFor(address.lang)
  useEffect(() => {
    document.documentElement.lang = address.lang
  }, [address.lang])
  useEffect(() => {
    const title = document.querySelector('h1')?.textContent
    document.title = title ? `${title} · ${words.page.name}` : words.page.name
  })
  return (
    <WordsContext value={words}>
      <Head address={address} />
      <main id="content" tabIndex={-1}>
        <Page address={address} />
      </main>
    </WordsContext>
  )
}
