/** Stems of Russian words. */
import { stemmer } from '../stems.ts'

const NOUNS = 'а я о е у ю ы и ь ой ей ом ем ам ям ами ями ах ях ов ев ию ия ии ий ием иями иях'
const ADJECTIVES = 'ый ий ой ая яя ое ее ые ие ого его ому ему ым им ую юю ых их ыми ими'
/** Without «ит» and «ет»: they end nouns as often («визит», «кабинет»). */
const VERBS = `ть ться л ла ло ли лся лась лось лись ил ила или ило ился илась илось ились ал ала али ало ел ела ели ело
  ить ать еть ется ются утся ится атся ятся`

export const stem = stemmer(`${NOUNS} ${ADJECTIVES} ${VERBS}`, 3)
