import { expect, it } from 'vitest'
import { openRecord } from '../record/database.ts'
import { ingest } from './ingest.ts'
import { documentOf } from './intake.ts'
import { contactOrigins, statementPrints } from './origins.ts'
import { readAny } from './read.ts'

const SPOKEN = 'Мы договорились построить вместе порт и начать перевозки уже следующей весной.'
const ARTICLE =
  '27 ноября 2024 года президент России Владимир Путин прибыл в Астану с государственным визитом. ' +
  `«${SPOKEN} Деньги на это есть», — сказал Владимир Путин.`

it('counts prints and origins of a contact and a statement apart, and tells what a reprint left out', async () => {
  const record = await openRecord(':memory:')
  const keep = async (text: string, publisher: string) => {
    const told = { lang: 'ru', published: '2024-11-28', publisher }
    const reading = await readAny(await documentOf(text, told), [])
    return { reading, joined: await ingest(record, reading) }
  }
  const first = await keep(ARTICLE, 'Газета')
  await keep(ARTICLE.replace(' Деньги на это есть', ''), 'Портал')
  const own = 'Владимир Путин прилетел в Астану с государственным визитом 27 ноября 2024 года.'
  const { joined } = await keep(own, 'Вестник')
  const contact = joined[0]?.contact.id ?? ''
  expect(await contactOrigins(record, contact)).toMatchObject({ prints: 3, independent: 2 })
  const said = await statementPrints(record, first.reading.statements[0]?.id ?? '')
  expect(said).toMatchObject({ prints: 2, independent: 1 })
  expect(said?.all.map(({ document, fullest }) => [document.publisher, fullest])).toEqual(
    expect.arrayContaining([
      ['Газета', true],
      ['Портал', false],
    ]),
  )
  await record.close()
})
