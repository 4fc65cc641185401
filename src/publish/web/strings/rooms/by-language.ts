/** Words of one room in every language of the pages; they are loaded with the room. */
import { fill, type InterfaceLanguage } from '../../../strings.ts'
import { useWords } from '../../words.ts'

export type ByLanguage = Readonly<Record<InterfaceLanguage, object>>

/** The room's words in the reader's language. */
export const useRoom = <T>(room: Readonly<Record<InterfaceLanguage, T>>): T => room[useWords().lang]

export { fill }
