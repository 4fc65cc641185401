/** Candidates for joining: contacts that a report could be about. */
import { eachChunk } from './chunks.ts'
import type { Record } from './database.ts'

/** Ids of contacts that lie under any of the keys, each once. */
export const contactsUnder = async ({ db }: Record, keys: readonly string[]): Promise<string[]> => {
  const found = new Set<string>()
  await eachChunk(
    keys,
    (key) => key,
    async (chunk) => {
      const rows = await db
        .selectFrom('contact_keys')
        .select('contact')
        .distinct()
        .where('key', 'in', chunk)
        .execute()
      for (const { contact } of rows) found.add(contact)
    },
  )
  return [...found]
}
