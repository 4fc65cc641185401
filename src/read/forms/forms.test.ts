import { describe, expect, it } from 'vitest'
import { readLetter } from './letter.ts'
import { readMarkdown } from './markdown.ts'
import { pdfText } from './pdf.ts'
import { samplePdf } from './sample-pdf.ts'

describe('Markdown', () => {
  it('keeps the words and takes the marks', () => {
    const { body, origins } = readMarkdown(
      '---\ntitle: "Дорога"\ndate: 2025-03-02\nurl: https://example.org/1\n---\n# Другое\n\n**– Как дела?**\n\n– Хорошо, *очень* [хорошо](https://x.example/a_b).\n\n> цитата 5 \\* 5\n',
    )
    expect(body).toBe('Другое\n\n– Как дела?\n\n– Хорошо, очень хорошо.\n\nцитата 5 * 5')
    expect(origins).toMatchObject({ title: 'Дорога', published: '2025-03-02', url: 'https://example.org/1' })
    expect(origins.marks?.map(({ kind, start, end }) => [kind, body.slice(start, end)])).toEqual([
      ['heading', 'Другое'],
      ['question', '– Как дела?'],
    ])
  })

  it('is linear on marks that never close', () => {
    const from = performance.now()
    readMarkdown(`${'*'.repeat(50_000)}${'[a'.repeat(50_000)}`)
    expect(performance.now() - from).toBeLessThan(5000)
  })
})

describe('PDF', () => {
  it('joins lines into paragraphs and mends broken words', async () => {
    expect(
      await pdfText(
        samplePdf([
          'The ambassador arrived on Mon-',
          'day and spoke of roads.',
          '',
          'He left in spring.',
          'It was warm.',
        ]),
      ),
    ).toEqual({
      text: 'The ambassador arrived on Monday and spoke of roads.\nHe left in spring. It was warm.',
    })
  })

  it.each([
    ['without words', samplePdf([]), 'recognise'],
    ['broken', Buffer.from('%PDF-1.4\nnothing else'), 'the PDF is broken'],
  ])('%s is refused in words', async (_, bytes, words) => {
    expect(await pdfText(bytes)).toMatchObject({ refused: expect.stringContaining(words) })
  })
})

describe('letters', () => {
  it('have a subject, a sender, and a day in their own zone', async () => {
    const letter = [
      'From: =?utf-8?B?0J/RgNC10YHRgS3RgdC70YPQttCx0LA=?= <press@example.org>',
      'Date: Wed, 27 Nov 2024 01:00:00 +0500',
      'Subject: =?utf-8?B?0J/QvtGB0L7Quw==?=',
      'Content-Type: text/plain; charset=utf-8',
      '',
      'Посол приехал.',
    ].join('\r\n')
    expect(await readLetter(Buffer.from(letter))).toEqual({
      origins: { title: 'Посол', published: '2024-11-27', publishedFrom: 'file', publisher: 'Пресс-служба' },
      html: null,
      text: 'Посол приехал.\n',
    })
  })
})
