/** Corrections as a person types them: a field's name and its right value. */
import * as z from 'zod'
import { loadAtlas } from '../atlas/load.ts'
import { whenOf } from '../import/days.ts'
import { Correction } from '../model/judgement.ts'
import { NotJudged } from './judge.ts'
import { findPerson, findPlace, findState, placeName } from './shelf.ts'

/** How a typed value is read; what needs no reading is the value itself. */
const READERS: Readonly<Record<string, (typed: string) => unknown>> = {
  when: (typed) => whenOf(typed) ?? refuse('when', typed, 'write a day, month, year or range: 2024-11-27/28'),
  hostState: (typed) => idOf('hostState', typed, findState),
  place: (typed) => {
    const id = idOf('place', typed, findPlace)
    return { name: placeName(id, 'en'), place: id, state: loadAtlas().places.get(id)?.state ?? null }
  },
  occasion: (typed) => ({ name: typed, id: loadAtlas().occasions.has(typed) ? typed : null }),
  side: (typed) => {
    const [name = '', person = ''] = typed.split('=').map((part) => part.trim())
    if (name === '' || person === '')
      refuse('side', typed, 'write the name as read and who it is: Name = Person')
    return { name, person: idOf('side', person, findPerson), state: null }
  },
}

function refuse(field: string, typed: string, why: string): never {
  throw new NotJudged(`${field} ${typed}: ${why}`)
}

function idOf(field: string, typed: string, find: typeof findPerson): string {
  const found = find(typed)
  return 'id' in found ? found.id : refuse(field, typed, 'the atlas knows nothing of this name')
}

/**
 * The correction that sets `field` to what was typed; «-» says that the field is to be empty.
 * @throws NotJudged with the reason where the value does not fit the field.
 */
export function correctionOf(field: string, typed: string): Correction {
  const value = typed === '-' ? null : (READERS[field]?.(typed) ?? typed)
  const parsed = Correction.safeParse({ field, value })
  if (parsed.success) return parsed.data
  return refuse(field, typed, z.prettifyError(parsed.error))
}
