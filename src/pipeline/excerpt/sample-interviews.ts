/** Interviews made up for the tests of the excerpt desk, and pieces drawn from them. */

/** A generator of numbers in [0, 1). */
export type Random = () => number

export interface SampleLanguage {
  readonly code: string
  readonly questions: readonly string[]
  /** `#` is a number; each sentence is one of a kind. */
  readonly sentences: readonly string[]
  readonly negations: readonly string[]
  /** Words of the desk: `@` is what the interviewed person said. */
  readonly told: readonly string[]
  /** The same with the desk's words in the middle; `@` and `&` are the halves. */
  readonly broken: string
  readonly lede: string
  readonly note: string
  readonly strange: readonly string[]
}

const RU: SampleLanguage = {
  code: 'ru',
  questions: [
    'С чего начался разговор о новой дороге?',
    'Что мешает подписать соглашение уже этой осенью?',
    'Как изменилась торговля за последние годы?',
    'Вы довольны тем, как прошли переговоры в столице?',
    'Чего ждать от встречи у моря?',
    'Почему об этом так мало пишут?',
  ],
  sentences: [
    'Мы не отказываемся от # рейсов в неделю, хотя спрос пока невелик',
    'За столом, как и прежде, сидели министры обеих стран',
    'Порт принял # судов, и ни одно не ушло пустым',
    'Дорогу строят трое соседей, а платить готовы только двое',
    'Наши инженеры не просят льгот, они просят ясных правил',
    'В прошлом году через границу прошло # тысяч вагонов с зерном',
    'Договор открыт для всех, кто разделяет его цели',
    'Я бы не назвал это уступкой, скорее это обмен',
    'Союзники видятся чаще, чем принято думать',
    'На совещании прозвучало # предложений, из них половина уже работает',
    'Воды хватит всем, если считать её вместе',
    'Посол ещё не приехал, но письма уже идут',
    'Мы договорились о мосте, о таможне и о школах',
    'Газопровод длиной # километров никому не угрожает',
    'Тишина на границе дороже любых заявлений',
    'Об этом спорили до полуночи, зато утром подписали всё',
    'Учёные двух стран работают в # лабораториях',
    'Мой коллега не скрывал сомнений, и я ценю его прямоту',
    'Караван идёт, и вопрос лишь в том, кто ведёт счёт',
    'Фонд выделит # миллионов, но не раньше весны',
    'Перемирие держится третий месяц, это уже немало',
    'Мы никогда не считали соседей соперниками',
    'Поезд из Ташкента приходит теперь за # часов',
    'Хлеб и соль важнее протокола, хотя и протокол нужен',
  ],
  negations: ['не', 'никогда', 'ни'],
  told: ['«@», – сказал глава ведомства.', 'По его словам, дело ясное: «@».', '«@», – добавил он.'],
  broken: '«@, – сказал он, – &».',
  lede: 'Глава ведомства дал интервью газете «Голос предгорий», она выходит в Таразе.',
  note: 'Полный текст интервью опубликован на сайте газеты.',
  strange: ['облако', 'вчерашний', 'молчит', 'парус', 'семнадцать'],
}

const KK: SampleLanguage = {
  code: 'kk',
  questions: [
    'Жаңа жол туралы әңгіме неден басталды?',
    'Келісімге осы күзде қол қоюға не кедергі?',
    'Соңғы жылдары сауда қалай өзгерді?',
    'Астанадағы келіссөзге көңіліңіз тола ма?',
    'Теңіз жағасындағы кездесуден не күтеміз?',
    'Бұл туралы неге аз жазылады?',
  ],
  sentences: [
    'Біз аптасына # рейстен бас тартқан жоқпыз, тек сұраныс әлі аз',
    'Үстел басында бұрынғыдай екі елдің министрлері отырды',
    'Порт # кеме қабылдады, бірде-бірі бос кеткен жоқ',
    'Жолды үш көрші салып жатыр, ал ақша төлеуге екеуі ғана дайын',
    'Инженерлеріміз жеңілдік емес, анық ереже сұрайды',
    'Былтыр шекарадан # мың вагон астық өтті',
    'Шарт оның мақсатын бөлісетіндердің бәріне ашық',
    'Мұны шегіну емес, алмасу деп атар едім',
    'Одақтастар жұрт ойлағаннан жиірек көріседі',
    'Жиында # ұсыныс айтылды, жартысы іске асып жатыр',
    'Бірге есептесек, су бәріне жетеді',
    'Елші әлі келген жоқ, бірақ хаттар келіп жатыр',
    'Көпір, кеден және мектептер туралы уағдаластық',
    'Ұзындығы # шақырым құбыр ешкімге қауіп емес',
    'Шекарадағы тыныштық кез келген мәлімдемеден қымбат',
    'Түн ортасына дейін таластық, есесіне таңертең бәріне қол қойдық',
    'Екі елдің ғалымдары # зертханада жұмыс істейді',
    'Әріптесім күмәнін жасырған жоқ, оның турашылдығын бағалаймын',
    'Керуен жүріп барады, мәселе есепті кім жүргізетінінде',
    'Қор # миллион бөледі, бірақ көктемнен ерте емес',
    'Бітім үшінші ай сақталып тұр, бұл аз емес',
    'Көршілерді қарсылас деп санаған жоқпыз',
    'Ташкенттен шыққан пойыз енді # сағатта жетеді',
    'Нан мен тұз хаттамадан маңызды, хаттама да керек',
  ],
  negations: ['жоқ', 'емес', 'жоқпыз'],
  told: ['«@», – деді ведомство басшысы.', 'Оның айтуынша, іс анық: «@».', '«@», – деп қосты ол.'],
  broken: '«@, – деді ол, – &».',
  lede: 'Ведомство басшысы Тараздан шығатын «Тау үні» газетіне сұхбат берді.',
  note: 'Сұхбаттың толық мәтіні газет сайтында.',
  strange: ['бұлт', 'кешегі', 'үндемейді', 'желкен', 'он жеті'],
}

const EN: SampleLanguage = {
  code: 'en',
  questions: [
    'How did the talk of a new road begin?',
    'What stands in the way of signing this autumn?',
    'How has trade changed over the years?',
    'Are you content with the talks in the capital?',
    'What should we expect of the meeting by the sea?',
    'Why is so little written about it?',
  ],
  sentences: [
    'We have not given up # flights a week, though demand is still modest',
    'The ministers of both countries sat at the table, as they always have',
    'The port took in # ships, and not one left empty',
    'Three neighbours build the road, and only two are ready to pay',
    'Our engineers do not ask for favours, they ask for clear rules',
    'Last year # thousand wagons of grain crossed the border',
    'The treaty is open to all who share its aims',
    "I wouldn't call it a concession, it is rather an exchange",
    'Allies see each other more often than people think',
    'We heard # proposals that day, and half of them already work',
    'There is water for everyone, if we count it together',
    'The ambassador has not arrived yet, but letters are on their way',
    'We agreed on the bridge, on customs and on schools',
    'A pipeline of # kilometres threatens nobody',
    'Quiet on the border is dearer than any statement',
    'They argued until midnight, and in the morning everything was signed',
    'Scholars of the two countries work in # laboratories',
    'My colleague did not hide his doubts, and I value his candour',
    'The caravan moves on, the question is who keeps the count',
    'The fund will give # million, but not before spring',
    'The truce is in its third month, which is no small thing',
    'We never took our neighbours for rivals',
    'The train from Tashkent now takes # hours',
    'Bread and salt matter more than protocol, though protocol has its uses',
  ],
  negations: ['not', 'never', 'no'],
  told: ['"@," the minister said.', 'He put it plainly: "@."', '"@," he added.'],
  broken: '"@, – he said, – &."',
  lede: 'The minister gave an interview to “The Foothill Voice”, which appears in Taraz.',
  note: 'Read the full interview on the paper’s site.',
  strange: ['cloud', 'yesterday', 'silent', 'sail', 'seventeen'],
}

export const SAMPLE_LANGUAGES: readonly SampleLanguage[] = [RU, KK, EN]

export interface SampleExchange {
  readonly question: string
  /** Sentences without their final stop, by paragraph. */
  readonly answer: readonly (readonly string[])[]
}

/** An interview of six exchanges; no sentence stands in it twice. */
export function sampleInterview(language: SampleLanguage, random: Random): SampleExchange[] {
  const sentences = shuffled(language.sentences, random).map((sentence) =>
    sentence.replace('#', () => String(2 + Math.floor(random() * 90))),
  )
  return shuffled(language.questions, random).map((question, at) => {
    const [a = '', b = '', c = '', d = ''] = sentences.slice(at * 4, at * 4 + 4)
    return {
      question,
      answer:
        random() < 0.5
          ? [[a, b, c, d]]
          : [
              [a, b],
              [c, d],
            ],
    }
  })
}

export const paragraphOf = (sentences: readonly string[]): string =>
  sentences.map((sentence) => `${sentence}.`).join(' ')

/** The full text as a newspaper prints it. */
export const interviewText = (exchanges: readonly SampleExchange[], { lede }: SampleLanguage): string =>
  [lede, ...exchanges.flatMap(({ question, answer }) => [`– ${question}`, ...spoken(answer)])].join('\n')

const spoken = (answer: readonly (readonly string[])[]): string[] =>
  answer.map((sentences, at) => `${at === 0 ? '– ' : ''}${paragraphOf(sentences)}`)

function shuffled<T>(list: readonly T[], random: Random): T[] {
  const left = [...list]
  return list.flatMap(() => left.splice(Math.floor(random() * left.length), 1))
}
