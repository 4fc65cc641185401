/** A background note set as Markdown, or as one HTML page that prints on paper. Words of others are never markup. */
import type { BriefLine, BriefPage } from './brief.ts'

/** Markdown; what its marks would be in others' words is escaped. */
export function briefMarkdown({ title, sections, none, foot }: BriefPage): string {
  const lines = (some: readonly BriefLine[]): string[] =>
    some.flatMap(({ text, words, source, url }) => [
      `- ${escaped(text)}`,
      ...(words === null ? [] : [`  > ${escaped(words)}`]),
      ...(source === null
        ? []
        : [
            `  ${url === null || !/^https?:/.test(url) ? escaped(source) : `[${escaped(source)}](<${url.replace(/[<>]/g, '')}>)`}`,
          ]),
    ])
  return [
    `# ${escaped(title)}`,
    ...sections.flatMap((section) => [
      '',
      `## ${escaped(section.title)}`,
      '',
      ...(section.lines.length > 0 ? lines(section.lines) : [none]),
    ]),
    '',
    `_${escaped(foot)}_`,
  ].join('\n')
}

const escaped = (text: string): string => text.replace(/[\\`*_[\]<>#|]/g, (mark) => `\\${mark}`)

const STYLE =
  'body{font:16px/1.5 Georgia,serif;max-width:44rem;margin:2rem auto;padding:0 1rem;color:#1c1c1c}h1{font-size:1.5rem}h2{font-size:1.1rem;border-bottom:1px solid #bbb;margin-top:1.6rem}ul{padding-left:1.1rem}blockquote{margin:.2rem 0;color:#444;font-style:italic}cite{font-size:.85rem;color:#555;font-style:normal}li{break-inside:avoid;margin:.4rem 0}@media print{body{margin:0;font-size:11pt}}'

/** One page without scripts; a browser prints it to PDF. */
export function briefHtml({ lang, title, sections, none, foot }: BriefPage): string {
  const source = ({ source, url }: BriefLine): string => {
    if (source === null) return ''
    const words = html(source)
    return `<br><cite>${url !== null && /^https?:/.test(url) ? `<a href="${html(url)}">${words}</a>` : words}</cite>`
  }
  const line = (one: BriefLine): string =>
    `<li>${html(one.text)}${one.words === null ? '' : `<blockquote>${html(one.words)}</blockquote>`}${source(one)}</li>`
  const body = sections.map(
    (section) =>
      `<h2>${html(section.title)}</h2>${section.lines.length > 0 ? `<ul>${section.lines.map(line).join('')}</ul>` : `<p>${html(none)}</p>`}`,
  )
  return `<!doctype html><html lang="${lang}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${html(title)}</title><style>${STYLE}</style></head><body><h1>${html(title)}</h1>${body.join('')}<p><small>${html(foot)}</small></p></body></html>`
}

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const html = (text: string): string => text.replace(/[&<>"']/g, (mark) => ENTITIES[mark] ?? mark)
