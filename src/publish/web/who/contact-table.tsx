/** Contacts as a table: day, what, who and where; the first ones at once and the rest when asked. */
import { useState } from 'react'
import type { Contact } from '../../../model/contact.ts'
import type { Names } from '../../api/shapes.ts'
import { type NameBook, sideName, travelInWords } from '../../dossier/names.ts'
import { fill } from '../../strings.ts'
import { hrefTo, Link } from '../address.tsx'
import { whenInWords } from '../days.ts'
import { Scrolls } from '../scrolls.tsx'
import { bookOf, useWords, type Words } from '../words.ts'

export function sidesInWords(contact: Contact, book: NameBook, { doors }: Words): string {
  if (contact.kind === 'visit')
    return travelInWords({ ...contact, guests: contact.guest ? [contact.guest] : [] }, book, doors)
  const sides = contact.participants.filter(({ role }) => role === 'principal')
  return (sides.length > 0 ? sides : contact.participants)
    .map((side) => sideName(side, book, doors))
    .join(' · ')
}

export function kindInWords({ kind, format }: Contact, { doors }: Words): string {
  const noun = doors.kinds[kind]
  return format === null ? noun : fill(doors.formatOf, { kind: noun, format: doors.formats[format] })
}

interface ContactTableProps {
  readonly contacts: readonly Contact[]
  readonly names: Names
  readonly caption: string
  /** How many there are where `contacts` are not all, and how to have the rest. */
  readonly total?: number
  readonly more?: () => void
}

const FEW = 40

export function ContactTable({ contacts, names, caption, total, more }: ContactTableProps) {
  const words = useWords()
  const { page, doors, lang } = words
  const book = bookOf(names)
  const [all, setAll] = useState(false)
  const shown = all ? contacts : contacts.slice(0, FEW)
  return (
    <Scrolls name={caption}>
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{page.day}</th>
            <th scope="col">{page.what}</th>
            <th scope="col">{page.who}</th>
          </tr>
        </thead>
        <tbody>
          {shown.map((contact) => (
            <tr key={contact.id}>
              <td className="days">
                <Link to={hrefTo(lang, ['contacts', contact.id])}>{whenInWords(contact.when, doors)}</Link>
              </td>
              <td>
                <KindMark kind={contact.kind} /> {kindInWords(contact, words)}
                {contact.status !== 'held' && ` · ${doors.statuses[contact.status]}`}
              </td>
              <td>{sidesInWords(contact, book, words)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < (total ?? contacts.length) && (
        <button
          type="button"
          onClick={() => {
            setAll(true)
            more?.()
          }}
        >
          {fill(page.ofMany, { shown: shown.length, all: total ?? contacts.length })} …
        </button>
      )}
    </Scrolls>
  )
}

const SHAPES: Readonly<Record<Contact['kind'], string>> = {
  visit: 'M1 9 H11 M7 5 L11 9 L7 13',
  meeting: 'M3 9 A3 3 0 1 0 9 9 A3 3 0 1 0 3 9',
  talks: 'M2 5 H10 V11 H6 L3 14 V11 H2 Z',
  call: 'M6 3 L11 8 L6 13 L1 8 Z',
  letter: 'M1 5 H11 V13 H1 Z M1 5 L6 10 L11 5',
  multilateral: 'M6 3 L11 13 H1 Z',
  ceremony: 'M6 3 V13 M1 8 H11',
}

/** A shape for each kind, so that kinds are told apart without colour. */
export const KindMark = ({ kind }: { readonly kind: Contact['kind'] }) => (
  <svg className={`kind-mark ${kind}`} viewBox="0 0 12 16" aria-hidden="true">
    <path d={SHAPES[kind]} />
  </svg>
)
