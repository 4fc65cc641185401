import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { languageCodes, languagePack } from '../../languages/registry.ts'
import { decode } from '../decode.ts'
import { documentFrom } from '../document.ts'
import { readPage } from './page.ts'
import { BREAKAGES, SAMPLE_ARTICLES, SAMPLE_LAYOUTS, type SampleArticle } from './sample-pages.ts'

const packs = await Promise.all(languageCodes().map(languagePack))

/** What of the page was read otherwise than a person would: title, day, body, exchanges. */
function wrongIn(html: string, one: SampleArticle): string[] {
  const page = readPage(html, null, packs)
  const { document } = documentFrom(
    page.body,
    { marks: page.marks, ...(page.title ? { title: page.title } : {}), lang: one.lang },
    packs,
  )
  const kinds = (kind: string) =>
    document.blocks
      .filter((block) => block.kind === kind)
      .map(({ start, end }) => document.text.slice(start, end).replace(/^– /, ''))
  const body = document.blocks
    .filter(({ kind }) => kind !== 'title' && kind !== 'note')
    .map(({ start, end }) => document.text.slice(start, end).replace(/^– /, ''))
  const wanted = [...one.paragraphs, ...one.exchanges.flatMap(([question, answer]) => [question, ...answer])]
  const same = (a: readonly string[], b: readonly string[]): boolean => a.join('\n') === b.join('\n')
  return [
    ...(page.title === one.title ? [] : [`title: ${page.title}`]),
    ...(page.published?.day === one.day ? [] : [`day: ${page.published?.day}`]),
    ...(same(body, wanted) ? [] : [`body: ${body.join('\n')}`]),
    ...(same(
      kinds('question'),
      one.exchanges.map(([question]) => question),
    )
      ? []
      : [`questions: ${kinds('question').join(' / ')}`]),
    ...(same(
      kinds('answer'),
      one.exchanges.flatMap(([, answer]) => answer),
    )
      ? []
      : [`answers: ${kinds('answer').length}`]),
  ]
}

describe('forty pages', () => {
  const pages = SAMPLE_LAYOUTS.flatMap(({ name, set }) =>
    SAMPLE_ARTICLES.map((one) => ({ name, one, html: set(one) })),
  )

  it('title, day, body, questions and answers are right on 95 of a hundred or more', () => {
    const wrong = pages
      .map(({ name, one, html }) => ({ page: `${name}, ${one.lang}`, wrong: wrongIn(html, one) }))
      .filter((one) => one.wrong.length > 0)
    expect(pages.length).toBe(40)
    expect(wrong.length / pages.length, JSON.stringify(wrong, null, 1)).toBeLessThanOrEqual(0.05)
  })

  it('words are still read from 95 of a hundred pages, in whatever way they are broken', () => {
    const broken = Object.entries(BREAKAGES).flatMap(([name, breakage]) =>
      pages.flatMap(({ name: layout, one, html }) => {
        const { body } = readPage(breakage(html), null, packs)
        const words = [
          ...one.paragraphs,
          ...one.exchanges.flatMap(([question, answer]) => [question, ...answer]),
        ]
        const kept = words.filter((line) => body.includes(line)).length
        const clean = !body.includes('quite another matter') && !body.includes('not text')
        return kept === words.length && clean
          ? []
          : [`${name}: ${layout}, ${one.lang}: ${kept}/${words.length}`]
      }),
    )
    expect(
      broken.length / (pages.length * Object.keys(BREAKAGES).length),
      broken.join('\n'),
    ).toBeLessThanOrEqual(0.05)
  })

  it.each([
    ['windows-1251', undefined, ['ru']],
    ['windows-1251', 'iso-8859-1', ['ru']],
    ['koi8-r', undefined, ['ru']],
    ['koi8-r', 'windows-1251', ['ru']],
    ['utf16le', undefined, ['ru', 'kk', 'en']],
    ['utf8', 'windows-1251', ['ru', 'kk', 'en']],
  ])('bytes in %s, the server says %s', (encoding, declared, langs) => {
    for (const { one, html } of pages.filter(({ one }) => langs.includes(one.lang))) {
      const sent = iconv.encode(html.replace('<meta charset="utf-8">', ''), encoding)
      const decoded = decode(sent, declared)
      expect('text' in decoded && decoded.text.includes(one.title.slice(0, 12)), one.title).toBe(true)
    }
  })
})

describe('one page', () => {
  const html = (head: string, body: string): string =>
    `<!doctype html><html><head>${head}</head><body>${body}</body></html>`
  const text = `<h1>Посол приехал в горную страну</h1>${'<p>Посол приехал в горную страну и говорил о дороге через перевал, которую строят три соседа вместе.</p>'.repeat(6)}`
  const day = (head: string, body = text, url: string | null = null) =>
    readPage(html(head, body), url, packs).published

  it.each([
    [
      'the day as it is written in its zone',
      '<meta property="article:published_time" content="2024-11-27T00:30:00+05:00">',
      { day: '2024-11-27', zone: '+05:00' },
    ],
    [
      'a day in UTC',
      '<meta property="article:published_time" content="2024-11-27T20:30:00Z">',
      { day: '2024-11-27', zone: 'Z' },
    ],
    [
      'a mail date',
      '<meta name="pubdate" content="Wed, 27 Nov 2024 10:00:00 +0300">',
      { day: '2024-11-27', zone: '+03:00' },
    ],
    ['no such day', '<meta name="pubdate" content="2024-02-31">', null],
    ['the day it was changed', '<meta property="article:modified_time" content="2024-11-27">', null],
  ])('%s', (_, head, wanted) => {
    const found = day(head)
    expect(found && { day: found.day, zone: found.zone }).toEqual(wanted)
  })

  it('corrects a day in UTC by the day that readers are shown', () => {
    const shown = text.replace('</h1>', '</h1><div class="date">28 ноября 2024</div>')
    expect(day('<meta name="pubdate" content="2024-11-27T20:30:00Z">', shown)?.day).toBe('2024-11-28')
  })

  it('takes the canonical address, the author and links out', () => {
    const page = readPage(
      html(
        '<link rel="canonical" href="/news/1"><meta name="author" content="А. Писатель"><title>Т</title>',
        text.replace('</p>', ' Полный текст <a href="/full">здесь</a>.</p>'),
      ),
      'https://example.org/news/1?utm=x',
      packs,
    )
    expect(page).toMatchObject({ canonical: 'https://example.org/news/1', authors: ['А. Писатель'] })
    expect(page.links).toEqual([{ href: 'https://example.org/full', text: 'здесь' }])
  })

  it('ends on nesting that would overflow a stack', () => {
    expect(
      readPage(`${'<div>'.repeat(20_000)}words of the page${'</div>'.repeat(20_000)}`, null, packs).body,
    ).toBe('words of the page')
  })
})
