/** What this room needs of a language: no more than that, so that a document is read without loading a pack's rules. */
import type { LanguagePack } from '../languages/pack.ts'

export type ReadableLanguage = Pick<LanguagePack, 'code' | 'distinctive' | 'fold' | 'documents'>
