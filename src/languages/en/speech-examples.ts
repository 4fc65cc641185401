/** Attributions of every style with their answers inside, and what looks like one and is none. Own sentences. */

export const speechExamples: readonly string[] = [
  // X said that
  '[speaker Kassym-Jomart Tokayev] [cue said] that [indirect the visit to Beijing would take place in May].',
  '[speaker Uzbek President Shavkat Mirziyoyev] [cue stressed] that [indirect trade had tripled].',
  'Speaking in Astana, [speaker Tokayev] [cue noted] that [indirect the roads were open].',
  '[speaker Lavrov] [cue told] reporters that [indirect the talks were difficult].',
  '[speaker Tokayev] [cue said] on Monday that [indirect reforms would go on].',
  // without a mark
  '[speaker Tokayev] [cue said] [indirect the visit would take place in May].',
  '[speaker Lavrov] [cue said] on Wednesday [indirect the talks were difficult].',
  '[speaker Lavrov] [cue told] reporters [indirect the talks were difficult].',
  '[speaker Fidan] [cue said] in Ankara [indirect he would visit Baku].',
  'The [speaker Kremlin] [cue said] [indirect Putin would visit Mongolia].',
  '[speaker Macron] [cue says] [indirect Europe is ready].',
  // after the words
  '[indirect The visit will take place in May], [speaker Sergey Lavrov] [cue said].',
  '[indirect The visit will take place in May], [cue said] [speaker Sergey Lavrov].',
  '[indirect Putin will come to Astana], [speaker Lavrov] [cue said] on Friday.',
  '[indirect The visit, [speaker Lavrov] [cue said], will take place in May].',
  // quotation marks
  '"[direct We are ready for dialogue],"  [speaker Tokayev] [cue said].',
  '“[direct We are ready for dialogue],” [speaker Tokayev] [cue said].',
  '“[direct We are ready for dialogue],” [cue said] [speaker Kazakh President Kassym-Jomart Tokayev].',
  '[speaker Tokayev] [cue said]: “[direct We are ready for dialogue.]”',
  '[speaker Tokayev] [cue said], “[direct We are ready for dialogue.]”',
  '“[direct We are ready,” [speaker Tokayev] [cue said], “but we are in no hurry.]”',
  '[speaker Putin] [cue called] the talks “[direct very useful indeed.]”',
  '“[direct Are we ready to talk?]” [speaker Tokayev] [cue asked].',
  // sources
  '[cue According to] [speaker Kassym-Jomart Tokayev], [indirect the visit is over].',
  '[indirect The visit is over], [cue according to] [speaker Sergey Lavrov].',
  // acts
  '[speaker Erdogan] [cue urged] [indirect the sides to stop the fire].',
  '[speaker Xi Jinping] [cue promised] [indirect to build a bank].',
  // headlines
  '[speaker Lavrov] [cue says] [indirect talks will go on]',
]

/** Text → why nothing is attributed. */
export const speechNearMisses: Readonly<Record<string, string>> = {
  'Tokayev gave an interview to the newspaper “Ana tili”.': 'the name of a newspaper',
  'The party “United Russia” won the election.': 'the name of a party',
  'Tokayev gave Putin the book “The Path of Abai”.': 'the name of a book',
  'They spoke of the so-called “soft power” of Beijing.': 'scare quotes',
  'Putin and Tokayev discussed trade.': 'no word of saying',
  'Tokayev answered questions from reporters.': 'no words are given',
  'Putin counted the votes.': 'counted',
  'Experts believe that the visit matters.': 'nobody is named',
  'Lavrov handed Tokayev a letter.': 'handed over',
  'The state visit was long.': 'a noun',
}
