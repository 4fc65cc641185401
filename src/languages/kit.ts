/** What packs may share. Each part is true of every language; what one language has of its own stays in its folder. */
export * from './calendar.ts'
export * from './marked.ts'
export * from './number-words.ts'
export * from './remembering.ts'
export * from './sentences.ts'
export * from './tokens.ts'
export * from './whens.ts'
