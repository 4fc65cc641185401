/** Nouns, adjectives and small words that rules look at, a list a part of speech. Everyday words stand here, too: no name is made of them. */
export const NOUNS = `visit trip tour stay arrival departure journey stopover layover stop leg swing pilgrimage homecoming travel meeting talk talks conversation call phone
 telephone negotiation negotiations consultation consultations discussion discussions dialogue summit forum session conference videoconference teleconference
 videocall dinner lunch luncheon breakfast banquet tea reception audience handshake encounter tete-a-tete pull-aside huddle rendezvous powwow chat exchange one-on-one bilateral pull-asides
 letter message telegram cable congratulation congratulations condolence condolences greeting greetings sympathy sympathies note ceremony delegation entourage
 interview article newspaper agency spokesman spokesperson spokeswoman statement remark remarks press invitation agreement treaty memorandum declaration
 communique document deal contract protocol roadmap accord pact memoranda mou agenda sideline sidelines margin margins time times country state nation leader leaders
 counterpart colleague president minister side sides airport video link visitor guest host participation part week month year day hour minute
 cooperation relation relations partnership alliance border economy trip-abroad inauguration funeral parade celebration celebrations coronation wedding
 government parliament ministry office embassy kremlin administration council committee commission union assembly federation republic kingdom
 bank fund company group corporation institute university centre center school hospital palace house residence hotel square street road bridge
 corridor initiative project programme program plan policy strategy reform law bill decree order court police army military navy force forces troops
 war peace ceasefire truce conflict crisis security defence defense nuclear weapon missile attack strike operation sanction sanctions tariff tariffs
 trade investment energy oil gas uranium pipeline railway transport transit logistics agriculture water climate environment health education culture tourism
 science technology digital finance tax budget market price growth gdp export import industry mining steel metal grain wheat food
 people citizen official diplomat lawmaker senator deputy envoy aide adviser secretary chairman member head chief director general colonel admiral
 businessman investor journalist reporter analyst expert student teacher worker farmer athlete team club player coach game match season league cup olympics medal
 election vote voter campaign candidate party coalition opposition majority referendum
 city town capital region province district village area territory island sea river lake mountain ocean coast port
 morning afternoon evening night weekend monday tuesday wednesday thursday friday saturday sunday
 january february march april june july august september october november december
 spring summer autumn winter decade century anniversary jubilee holiday birthday
 issue topic subject matter question problem solution way step view opinion interest support tie ties bond effort progress result outcome detail details
 news report source source-country media radio television channel website post tweet photo picture image story headline
 power flag anthem guard honour honor wreath monument memorial medal order gift award prize
 family wife husband son daughter father mother child children brother sister king queen prince princess emperor sultan emir
 number record total share percent per-cent rank place figure count tally frequency majority destination
 quantity tonne ton barrel kilometre kilometer mile metre dollar euro rouble ruble tenge yuan billion million thousand
 asia europe africa america americas oceania eurasia pacific atlantic
 breakthrough milestone turning-point goodbye farewell welcome hospitality friendship neighbour neighbor ally rival partner friend`

export const ADJECTIVES = `official working private unofficial informal bilateral trilateral quadrilateral multilateral narrow extended expanded restricted one-on-one
 face-to-face tete-a-tete virtual online remote in-person personal upcoming forthcoming planned first second third last next previous new former ex outgoing incoming acting
 late current then two-day three-day four-day five-day six-day seven-day one-day day-long two-hour three-hour four-hour hour-long weeklong week-long brief short long joint
 comprehensive strategic foreign visiting historic rare surprise unannounced long-awaited landmark courtesy regular annual successful fruitful productive
 constructive important key major main top senior high high-level high-ranking regional international global national local central western eastern northern southern southeast northeast southwest northwest
 south north east west big great good bad old young early final latest recent present future past ongoing possible ready due
 economic political military diplomatic cultural humanitarian commercial financial public common mutual close warm friendly strong free open full
 same other another several many few more most less least whole entire total additional special separate single double multiple numerous various
 maiden inaugural first-ever second-ever two-way three-way hastily-arranged high-profile high-stakes two-nation three-nation four-nation five-nation two-country
 three-country four-country newly-elected newly re-elected reelected longtime veteran long-serving opposite fellow neighbouring neighboring nuclear-armed
 designated caretaker state phone telephone land trade peace oil-rich energy-rich landlocked frequent busy packed`

export const PREPOSITIONS = `in on at to with from of for by between during after before into via over about ahead since until till within under
 through throughout against among amongst amid amidst towards toward following despite without near outside inside across around alongside
 beyond upon onto per than like including regarding concerning besides except versus`
export const CONJUNCTIONS = `and or but nor yet while because if although though whereas as that when where whether once unless so before-that`
export const SUBORDINATING = `that because if although though when while where whether whereas unless as`
export const RELATIVES = `who whom which whose`
export const PRONOUNS = `he she they him her them we us you i`
export const PLURAL_PRONOUNS = `they them we us`
export const SUBJECT_PRONOUNS = `he she they we i`
export const OBJECT_PRONOUNS = `him them us`
export const DETERMINERS = `the a an his her their its our my your this that these those some any each every both all own no what several`
export const ADVERBS = `not never also already later earlier today yesterday tomorrow recently personally together there here officially soon currently
 separately jointly directly previously meanwhile however moreover furthermore still just only even again often always usually frequently rarely seldom
 regularly ever now then thus therefore briefly privately publicly reportedly likely probably perhaps maybe twice thrice once tonight abroad
 overseas home back up down off out away forward nearly almost about very too well instead otherwise nevertheless nonetheless finally eventually
 initially immediately shortly afterwards afterward beforehand simultaneously particularly especially notably indeed apparently currently newly
 there elsewhere alike ahead apart aside according by-phone n't`
/** Words before a name that say nothing of its bearer. */
export const HONORIFICS = `mr mrs ms dr prof sir dame lord lady shri smt dato seri sheikh sheikha hadji haji h.e hon rev gen col lt capt madam mister`
export const OTHERS = `yes hello thanks please o'clock jr sr`
