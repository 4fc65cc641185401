/** What the Kazakh tagger knows of words: posts that close a long name, and names of places, in every case. */
import { readFileSync } from 'node:fs'
import type { Token } from '../../../model/annotation.ts'
import type { WordLore } from '../../tagger-features.ts'
import { fold } from '../fold.ts'
import { guessName } from '../guess.ts'
import { nounForms } from '../nouns.ts'

const POSTS = `
президент вице-президент министр вице-министр премьер-министр вице-премьер премьер канцлер төраға төрайым басшы
жетекші көшбасшы елбасы әкім губернатор мэр хатшы орынбасар өкіл елші консул уәзір депутат сенатор спикер мүше
прокурор судья тергеуші инспектор комиссар ректор проректор декан директор менеджер меңгеруші бастық құрылтайшы
маман кеңесші көмекші қызметкер үйлестіруші ұйымдастырушы сарапшы аналитик саясаттанушы экономист инженер оператор
бухгалтер заңгер адвокат нотариус кәсіпкер тілші журналист жүргізуші редактор режиссер жазушы ақын композитор суретші
әнші актер артист қайраткер профессор академик доцент ғалым доктор кандидат магистр мұғалім ұстаз дәрігер студент
оқушы бапкер тренер жаттықтырушы чемпион генерал полковник майор капитан лейтенант сержант маршал командир қолбасшы
батыр патша король император сұлтан хан әмір шейх ханзада папа патриарх имам мүфти пайғамбар делегат
`

const words = (list: string): string[] => list.trim().split(/\s+/)
const listed = (name: string): ReadonlySet<string> =>
  new Set(words(readFileSync(new URL(name, import.meta.url), 'utf8')).map(fold))

/** Made at the first word: readers of other languages never pay for it. */
let shelf: { readonly posts: ReadonlySet<string>; readonly places: readonly ReadonlySet<string>[] } | null =
  null

function made() {
  shelf ??= {
    posts: new Set(words(POSTS).flatMap((post) => nounForms(post).map(({ form }) => fold(form)))),
    places: [listed('places-own.txt'), listed('places-geonames.txt')],
  }
  return shelf
}

/** Nominative, lists it stands in, whether it is a post. */
export function loreOf({ key, kind, shape }: Token): WordLore {
  const guesses = kind === 'word' ? guessName(key) : []
  const { posts, places } = made()
  const stands = (names: ReadonlySet<string>): string =>
    names.has(key) ? 'whole' : guesses.some(({ stem }) => names.has(stem)) ? 'stem' : ''
  return {
    stem: guesses[0]?.stem ?? key.replace(/\d/g, '0'),
    marks: shape === 'lower' ? '' : places.map(stands).join(),
    closes: posts.has(key),
  }
}
