/** What the excerpt desk writes of its own: the frame of a draft, by language of the interview, and findings. */
import type { Finding } from '../../pipeline/excerpt/judge.ts'
import type { InterfaceLanguage } from '../strings.ts'

interface DraftWords {
  readonly quotes: readonly [open: string, close: string]
  /** `{speaker}`, `{via}`. */
  readonly gave: string
  readonly gaveUnnamed: string
  /** `{speaker}`, `{words}`: an indirect sentence. */
  readonly said: string
  readonly fullText: string
  readonly noAddress: string
}

/** By language of the interview; English where there is none. */
export const DRAFT_WORDS: Readonly<Record<InterfaceLanguage, DraftWords>> = {
  en: {
    quotes: ['“', '”'],
    gave: '{speaker} answers the questions of {via}.',
    gaveUnnamed: '{speaker} answers the questions of journalists.',
    said: 'According to {speaker}, {words}.',
    fullText: 'Full text: {address}',
    noAddress: '[address of the full text]',
  },
  ru: {
    quotes: ['«', '»'],
    gave: '{speaker} отвечает на вопросы издания «{via}».',
    gaveUnnamed: '{speaker} отвечает на вопросы журналистов.',
    said: 'Как говорит {speaker}, {words}.',
    fullText: 'Полный текст: {address}',
    noAddress: '[адрес полного текста]',
  },
  kk: {
    quotes: ['«', '»'],
    gave: '{speaker} «{via}» басылымының сұрақтарына жауап береді.',
    gaveUnnamed: '{speaker} журналистердің сұрақтарына жауап береді.',
    said: '{speaker} айтқандай, {words}.',
    fullText: 'Толық мәтін: {address}',
    noAddress: '[толық мәтіннің мекенжайы]',
  },
}

interface DeskWords {
  readonly findings: Readonly<Record<Finding, string>>
  readonly kinds: Readonly<Record<'question' | 'answer' | 'quotation' | 'part', string>>
  readonly source: string
  readonly faithful: string
  readonly unfaithful: string
  readonly nothing: string
  readonly noQuestions: string
  readonly answers: string
  readonly draft: string
  readonly weights: Readonly<Record<'newContacts' | 'claims' | 'relations' | 'numbers' | 'names', string>>
}

export const DESK_WORDS: Readonly<Record<InterfaceLanguage, DeskWords>> = {
  en: {
    findings: {
      verbatim: 'verbatim',
      shortened: 'shortened, cuts marked',
      'cut-unmarked': 'CUT WITHOUT A MARK',
      spliced: 'TWO ANSWERS RUN TOGETHER',
      altered: 'ALTERED',
      'not-found': 'NOT FOUND IN THE SOURCE',
      'out-of-order': 'OUT OF ORDER',
      severed: 'QUESTION CUT OFF FROM ITS ANSWER',
    },
    kinds: { question: 'question', answer: 'answer', quotation: 'quotation', part: 'headline' },
    source: 'source',
    faithful: 'Every quotation stands in the source.',
    unfaithful: 'Not faithful: {n} of {all}.',
    nothing: 'The piece quotes nothing: no questions and answers, no quotation marks.',
    noQuestions: 'no questions and answers were found in it',
    answers: 'ANSWERS, by what they tell',
    draft: 'DRAFT',
    weights: {
      newContacts: 'new to the record {n}',
      claims: 'claims {n}',
      relations: 'relations {n}',
      numbers: 'numbers {n}',
      names: 'names {n}',
    },
  },
  ru: {
    findings: {
      verbatim: 'дословно',
      shortened: 'сокращено, пропуски отмечены',
      'cut-unmarked': 'ПРОПУСК НЕ ОТМЕЧЕН',
      spliced: 'СОЕДИНЕНЫ ДВА ОТВЕТА',
      altered: 'ИЗМЕНЕНО',
      'not-found': 'В ИСТОЧНИКЕ НЕТ',
      'out-of-order': 'ПОРЯДОК НАРУШЕН',
      severed: 'ВОПРОС ОТОРВАН ОТ ОТВЕТА',
    },
    kinds: { question: 'вопрос', answer: 'ответ', quotation: 'цитата', part: 'заголовок' },
    source: 'источник',
    faithful: 'Каждая цитата стоит в источнике.',
    unfaithful: 'Неверно: {n} из {all}.',
    nothing: 'Цитат в тексте нет: ни вопросов с ответами, ни кавычек.',
    noQuestions: 'вопросов и ответов в нём не найдено',
    answers: 'ОТВЕТЫ, по содержанию',
    draft: 'ЧЕРНОВИК',
    weights: {
      newContacts: 'новое для записей {n}',
      claims: 'утверждения {n}',
      relations: 'отношения {n}',
      numbers: 'числа {n}',
      names: 'имена {n}',
    },
  },
  kk: {
    findings: {
      verbatim: 'сөзбе-сөз',
      shortened: 'қысқартылған, белгіленген',
      'cut-unmarked': 'ҚЫСҚАРТУ БЕЛГІЛЕНБЕГЕН',
      spliced: 'ЕКІ ЖАУАП ҚОСЫЛЫП КЕТКЕН',
      altered: 'ӨЗГЕРТІЛГЕН',
      'not-found': 'ДЕРЕККӨЗДЕ ЖОҚ',
      'out-of-order': 'РЕТІ БҰЗЫЛҒАН',
      severed: 'СҰРАҚ ЖАУАБЫНАН АЖЫРАҒАН',
    },
    kinds: { question: 'сұрақ', answer: 'жауап', quotation: 'дәйексөз', part: 'тақырып' },
    source: 'дереккөз',
    faithful: 'Әр дәйексөз дереккөзде бар.',
    unfaithful: 'Дұрыс емес: {all} ішінен {n}.',
    nothing: 'Мәтінде дәйексөз жоқ: сұрақ-жауап та, тырнақша да.',
    noQuestions: 'одан сұрақ пен жауап табылмады',
    answers: 'ЖАУАПТАР, мазмұнына қарай',
    draft: 'НОБАЙ',
    weights: {
      newContacts: 'жазбаға жаңа {n}',
      claims: 'тұжырымдар {n}',
      relations: 'қатынастар {n}',
      numbers: 'сандар {n}',
      names: 'есімдер {n}',
    },
  },
}
