/** What a way of counting counts: a list that filters, each opening onto its words, each to be left out. */
import { useDeferredValue, useState } from 'react'
import type { Member } from '../../../model/claim.ts'
import type { Names } from '../../api/shapes.ts'
import { counted, fill, worded } from '../../strings.ts'
import { ContactWords } from '../who/contact-words.tsx'
import { daysInWords, useWords, type Words } from '../words.ts'
import { type Choice, isLeftOut } from './counted.ts'

interface MembersProps {
  readonly rule: string
  readonly members: readonly Member[]
  readonly names: Names
  readonly choice: Choice
  readonly choose: (choice: Choice) => void
}

const markWords = (member: Member, { page }: Words): string[] =>
  member.borderline.map((mark) => worded(page.marks, mark))

/** Where it was: the place, else the state; the label of the record where neither is known. */
export function placeOf({ place, state, label }: Member, names: Names): string {
  if (place !== null) return names.places[place] ?? place
  return state === null ? label : (names.states[state] ?? state)
}

const textOf = (member: Member, names: Names, words: Words): string =>
  [
    placeOf(member, names),
    daysInWords(member, words),
    member.first,
    member.label,
    ...markWords(member, words),
  ]
    .join(' ')
    .toLowerCase()

export function Members({ rule, members, names, choice, choose }: MembersProps) {
  const words = useWords()
  const { page } = words
  const [typed, setTyped] = useState('')
  const [doubtful, setDoubtful] = useState(false)
  const wanted = useDeferredValue(typed.trim().toLowerCase())
  const shown = members.filter(
    (member) =>
      (!doubtful || member.borderline.length > 0) &&
      (wanted === '' || textOf(member, names, words).includes(wanted)),
  )
  return (
    <section className="members" aria-label={fill(page.members, { rule })}>
      <h3>{fill(page.members, { rule })}</h3>
      <div className="filters">
        <input
          type="search"
          aria-label={page.filter}
          placeholder={page.filter}
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
        <label className="switch">
          <input type="checkbox" checked={doubtful} onChange={() => setDoubtful(!doubtful)} />
          {page.onlyDoubtful}
        </label>
        <span className="quiet" role="status">
          {fill(page.ofMany, { shown: shown.length, all: members.length })}
        </span>
      </div>
      {choice.without.size > 0 && (
        <p className="left-out">
          {counted(words.doors, page.leftOut, choice.without.size)}{' '}
          <button type="button" onClick={() => choose({ ...choice, without: new Set() })}>
            {page.putBack}
          </button>
        </p>
      )}
      {shown.length === 0 && <p className="quiet">{page.noMembers}</p>}
      <ol>
        {shown.map((member) => (
          <MemberLine
            key={`${member.contact} ${member.place} ${member.first}`}
            {...{ member, names, choice, choose }}
            number={members.indexOf(member) + 1}
          />
        ))}
      </ol>
    </section>
  )
}

interface MemberLineProps extends Omit<MembersProps, 'members' | 'rule'> {
  readonly member: Member
  readonly number: number
}

function MemberLine({ member, number, names, choice, choose }: MemberLineProps) {
  const words = useWords()
  const [open, setOpen] = useState(false)
  const place = placeOf(member, names)
  const days = daysInWords(member, words)
  const toggle = () => {
    const without = new Set(choice.without)
    if (!without.delete(member.contact)) without.add(member.contact)
    choose({ ...choice, without })
  }
  return (
    <li
      className={`member${member.borderline.length > 0 ? ' doubtful' : ''}${isLeftOut(member, choice) ? ' out' : ''}`}
    >
      <input
        type="checkbox"
        checked={!isLeftOut(member, choice)}
        disabled={choice.strict && member.borderline.length > 0}
        aria-label={`${place}, ${days}: ${words.page.counts}`}
        onChange={toggle}
      />
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>
          <span className="member-number">{number}</span>
          <span className="member-place">{place}</span>
          <span className="member-days">{days}</span>
          {markWords(member, words).map((mark) => (
            <span key={mark} className="badge doubt">
              {mark}
            </span>
          ))}
        </summary>
        {open && <ContactWords id={member.contact} />}
      </details>
    </li>
  )
}
