/** Words of the choices that stand over counts: rule, period. */
import type { ByLanguage } from './by-language.ts'

export const CHOOSING = {
  en: {
    rule: 'Counted by',
    from: 'From year',
    to: 'To year',
    every: 'Every year',
    choices: 'What is counted',
  },
  ru: { rule: 'Способ счёта', from: 'С года', to: 'По год', every: 'Все годы', choices: 'Что считать' },
  kk: {
    rule: 'Санау тәсілі',
    from: 'Жылдан',
    to: 'Жылға дейін',
    every: 'Барлық жыл',
    choices: 'Не саналады',
  },
} satisfies ByLanguage
