/** Attributions of every style with their answers inside, and what looks like one and is none. Own sentences. */
export const speechExamples: readonly string[] = [
  // деп
  '[speaker Қасым-Жомарт Тоқаев] [indirect Бейжіңге сапар мамырда өтеді] деп [cue мәлімдеді].',
  '[speaker Өзбекстан Президенті Шавкат Мирзиёев] [indirect сауда үш есе өсті] деп атап [cue өтті].',
  '[indirect Сапар мамырда өтеді], деп [cue хабарлады] [speaker Сергей Лавров].',
  '[indirect Сапар мамырда өтеді], – деп [cue мәлімдеді] [speaker Ресей Сыртқы істер министрі Сергей Лавров].',
  '[speaker Тоқаев пен Путин] [indirect шекара өзгермейді] деп [cue мәлімдеді].',
  // quotation marks
  '«[direct Біз диалогқа дайынбыз]», – [cue деді] [speaker Қасым-Жомарт Тоқаев].',
  '«[direct Біз диалогқа дайынбыз]», [cue деді] [speaker Тоқаев].',
  '«[direct Біз диалогқа дайынбыз]», – деп [cue мәлімдеді] [speaker Режеп Тайып Ердоған].',
  '[speaker Владимир Путин] «[direct Біз диалогқа дайынбыз]» [cue деді].',
  '[speaker Шавкат Мирзиёев] «[direct Біз диалогқа дайынбыз]» деп атап [cue өтті].',
  '[speaker Тоқаев]: «[direct Біз диалогқа дайынбыз]».',
  // nouns made of verbs
  '[speaker Си Цзиньпин] [indirect жобаның маңызды екенін] [cue айтты].',
  '[speaker Сергей Лавров] [indirect келісімге қол қойылғанын] [cue хабарлады].',
  // sources
  '[speaker Қасым-Жомарт Тоқаевтың] [cue айтуынша], [indirect сапар аяқталды].',
  '[speaker Президент Александр Лукашенконың] [cue пікірінше], [indirect одақ нығайды].',
  // pointers
  '[indirect Саммит Астанада өтеді]. Бұл туралы [speaker Сергей Лавров] [cue мәлімдеді].',
]

/** Text → why nothing is attributed. */
export const speechNearMisses: Readonly<Record<string, string>> = {
  'Тоқаев «Ana tili» газетіне сұхбат берді.': 'the name of a newspaper',
  'Тоқаев Путинге «Абай жолы» кітабын сыйлады.': 'the name of a book',
  'Сарапшылар сапар маңызды деп есептейді.': 'nobody is named',
  'Тоқаев Путинге хат тапсырды.': 'no word of saying',
  'Тоқаев пен Путин сауданы талқылады.': 'no word of saying',
  'Қасым-Жомарт Тоқаев мұражайды аралап өтті.': 'passed, not said',
}
