/** How fast the Kazakh tagger is by itself: every sentence, its hints made before. */
import { annotate } from '../src/annotate/annotate.ts'
import { hintsIn } from '../src/annotate/tagging.ts'
import { documentOf } from '../src/pipeline/intake.ts'
import { readerOf } from '../src/pipeline.ts'

/** A pass of the tagger over every sentence of the texts. */
export async function taggerPass(texts: readonly string[]): Promise<() => void> {
  const reader = await readerOf('kk')
  const ready: (() => void)[] = []
  for (const text of texts) {
    const document = await documentOf(text, { lang: 'kk', published: '2024-12-01' })
    const { tokens, sentences, mentions } = annotate(document, reader).annotated
    const from = new Map(mentions.map((mention) => [mention.from, mention]))
    for (const sentence of sentences) {
      const hints = hintsIn(sentence, { tokens, mentions: from, dates: sentence.dates })
      ready.push(() => reader.pack.tagger?.tag(tokens, sentence, hints))
    }
  }
  return () => {
    for (const tag of ready) tag()
  }
}
