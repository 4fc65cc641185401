/** First, last, n-th; first since. */
import type { ClaimRule } from '../../pack.ts'

export const orders: readonly ClaimRule[] = [
  {
    name: 'last-time',
    claims: 'last',
    patterns: ['=соңғы =рет'],
    adverb: true,
    needs: ['date-or-place'],
    examples: [
      '[guest Владимир Путин] [host Қазақстанға] соңғы рет [when 2024 жылдың шілдесінде] [counted келді]',
    ],
    nearMisses: { 'Владимир Путин бұл мәселені соңғы рет көтерді': 'no contact' },
  },
  {
    name: 'last-contact',
    claims: 'last',
    patterns: ['=соңғы|=алдыңғы ~ @counted'],
    bare: true,
    needs: ['date'],
    examples: [
      '[guest Владимир Путиннің] [host Қазақстанға] соңғы [counted сапары] [when 2024 жылғы қарашада] өтті',
    ],
    nearMisses: { 'Владимир Путиннің Қазақстанға соңғы сапары сәтті өтті': 'no day' },
  },
  {
    name: 'for-the-first-time',
    claims: 'first',
    value: 1,
    patterns: ['=алғаш|=алғашқы|=тұңғыш|=бірінші =рет'],
    adverb: true,
    examples: [
      '[guest Владимир Путин] [host Израильге] алғаш рет [counted келді]',
      '[guest Ильхам Әлиев] [host Арменияға] 2019 жылдан бері алғаш рет [counted барды]',
    ],
    nearMisses: { 'Владимир Путин бұл мәселені алғаш рет көтерді': 'no contact' },
  },
  {
    name: 'the-first-of-them',
    claims: 'first',
    value: 1,
    patterns: ['=алғашқы|=тұңғыш ~ @contact'],
    bare: true,
    examples: ['Бұл – [guest Эммануэль Макронның] [host Қазақстанға] алғашқы ресми [counted сапары]'],
    nearMisses: { 'Алғашқы кездесуде баға сөз болды': 'takes the meeting as known' },
  },
  {
    name: 'for-the-nth-time',
    claims: 'nth',
    patterns: ['@nth рет'],
    adverb: true,
    examples: ['[guest Александр Лукашенко] биыл [host Қытайға] [value екінші] рет [counted барды]'],
    nearMisses: { 'Владимир Путин бұл мәселені екінші рет көтерді': 'no contact' },
  },
  {
    name: 'the-nth-contact',
    claims: 'nth',
    patterns: ['@nth ~ @counted', '@n @dash @counted'],
    bare: true,
    examples: [
      'Бұл – [guest Си Цзиньпиннің] [host Қазақстанға] [value үшінші] [counted сапары]',
      'Бұл – [guest Владимир Путиннің] [host Қазақстанға] [value 33]-[counted сапары]',
    ],
    nearMisses: {
      'Тұңғыш Президент Нұрсұлтан Назарбаев кездесуге келді': 'a president',
      'Келіссөздің бірінші кезеңінде Владимир Путин үндемеді': 'a stage',
    },
  },
]
