/** Nouns, adjectives and small words that rules look at, a list a part of speech. */
export const NOUNS = `visit trip tour stay arrival departure journey stopover meeting talk talks conversation call phone telephone
 negotiation negotiations consultation consultations discussion discussions summit forum session conference videoconference dinner lunch breakfast reception
 audience handshake letter message telegram cable congratulation congratulations condolence condolences greeting greetings ceremony delegation
 interview article newspaper agency spokesman spokesperson spokeswoman statement remark press invitation agreement treaty memorandum declaration
 communique document deal contract protocol roadmap agenda sideline sidelines margin margins time times country state nation leader leaders
 counterpart colleague president minister side sides airport video link visitor guest host participation part week month year day hour minute
 cooperation relation relations partnership alliance border economy trip-abroad inauguration funeral parade celebration celebrations`

export const ADJECTIVES = `official working private unofficial informal bilateral trilateral narrow extended expanded restricted one-on-one
 face-to-face tete-a-tete virtual online video upcoming forthcoming planned first second third last next previous new former ex outgoing incoming acting
 late current then two-day three-day four-day five-day one-day brief short joint comprehensive strategic foreign visiting historic
 rare surprise unannounced long-awaited landmark courtesy regular annual`

export const PREPOSITIONS = `in on at to with from of for by between during after before into via over about ahead since until within under
 through against among towards toward following amid`
export const CONJUNCTIONS = `and or but while because if although though whereas as that when where whether`
export const SUBORDINATING = `that because if although though when while where whether`
export const RELATIVES = `who whom which whose`
export const PRONOUNS = `he she they him her them it we us you i`
export const DETERMINERS = `the a an his her their its our this that these those some any each every both all own`
export const ADVERBS = `not never also already later earlier today yesterday tomorrow recently personally together there here officially soon currently`
