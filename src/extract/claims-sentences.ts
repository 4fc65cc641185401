/** Russian claim sentences with the questions they must become; `-` claims nothing. Used by tests alone. */

/** Day said, sentence, question: `summaryOf` of each claim, joined by ` | `. */
export type Sentence = readonly [day: string, sentence: string, question: string]

/** Sentences of several leaders and manners. */
export const SENTENCES: readonly Sentence[] = [
  [
    '2025-06-17',
    'Си Цзиньпин трижды посетил Казахстан за последние четыре года',
    'count 3 visit xi-jinping>KAZ 2021-06-17..2025-06-17',
  ],
  [
    '2024-05-17',
    'Это уже третий визит Си Цзиньпина в Казахстан с 2022 года',
    'nth 3 visit xi-jinping>KAZ 2022-01-01..',
  ],
  [
    '2023-11-01',
    'Эмманюэль Макрон впервые прибыл в Казахстан с государственным визитом',
    'first 1 visit emmanuel-macron>KAZ state',
  ],
  ['2024-09-17', 'Олаф Шольц стал первым канцлером ФРГ, посетившим Казахстан за 14 лет', '-'],
  [
    '2025-04-03',
    'За время пребывания у власти Ангела Меркель приезжала в Москву 16 раз',
    'count 16 visit angela-merkel>RUS:moscow',
  ],
  [
    '2024-07-09',
    'Нарендра Моди был в Москве последний раз в 2015 году',
    'last visit narendra-modi>RUS:moscow since:2015',
  ],
  [
    '2024-07-09',
    'Последний раз индийский премьер Нарендра Моди приезжал в Россию в сентябре 2019 года',
    'last visit narendra-modi>RUS since:2019-09',
  ],
  [
    '2025-02-14',
    'Реджеп Тайип Эрдоган посещал Азербайджан чаще, чем любую другую страну',
    'rank 1 visit recep-tayyip-erdogan>AZE among:states',
  ],
  [
    '2025-02-14',
    'Азербайджан занимает первое место по числу визитов Реджепа Тайипа Эрдогана',
    'rank 1 visit recep-tayyip-erdogan>AZE among:states',
  ],
  [
    '2025-03-14',
    'Александр Лукашенко и Владимир Путин в прошлом году встречались девять раз',
    'count 9 meeting+talks alexander-lukashenko&vladimir-putin 2024-01-01..2024-12-31',
  ],
  [
    '2025-03-14',
    'В этом году Александр Лукашенко уже пятый раз приезжает в Россию',
    'nth 5 visit alexander-lukashenko>RUS 2025-01-01..2025-12-31',
  ],
  [
    '2025-03-14',
    'Чаще всего Александр Лукашенко встречается с Владимиром Путиным',
    'rank 1 meeting+talks alexander-lukashenko&vladimir-putin among:counterparts',
  ],
  [
    '2024-12-20',
    'Шавкат Мирзиёев в 2024 году совершил не менее 15 зарубежных поездок',
    'count ≥15 visit shavkat-mirziyoyev 2024-01-01..2024-12-31',
  ],
  ['2024-12-20', 'Шавкат Мирзиёев посетил более 40 стран', 'count >40 visit shavkat-mirziyoyev unit:state'],
  [
    '2024-12-20',
    'Шавкат Мирзиёев побывал за год в 14 странах мира',
    'count 14 visit shavkat-mirziyoyev 2023-12-20..2024-12-20 unit:state',
  ],
  ['2024-12-20', 'Президент Узбекистана ни разу не посещал Армению', 'count 0 visit shavkat-mirziyoyev>ARM'],
  ['2025-08-16', 'Дональд Трамп никогда не был в Казахстане', 'count 0 visit donald-trump>KAZ'],
  [
    '2025-08-16',
    'Встреча Владимира Путина и Дональда Трампа на Аляске продлилась почти три часа',
    'length ~3 meeting+talks vladimir-putin&donald-trump>USA:alaska unit:hour',
  ],
  [
    '2025-08-16',
    'Это была седьмая очная встреча Владимира Путина с Дональдом Трампом',
    'nth 7 meeting+talks vladimir-putin&donald-trump in-person',
  ],
  [
    '2025-08-16',
    'Владимир Путин впервые за десять лет прилетел в США',
    'first-since 1 visit vladimir-putin>USA since:2015-08-16',
  ],
  [
    '2025-08-16',
    'Первый за десять лет визит Владимира Путина в США состоялся 15 августа',
    'first-since 1 visit vladimir-putin>USA since:2015-08-16',
  ],
  [
    '2021-06-16',
    'Владимир Путин и Джо Байден провели единственную личную встречу в Женеве',
    'only 1 meeting+talks vladimir-putin&joe-biden>CHE:geneva in-person',
  ],
  [
    '2022-12-30',
    'За год Владимир Путин и Эмманюэль Макрон говорили по телефону около 20 раз',
    'count ~20 call vladimir-putin&emmanuel-macron 2021-12-30..2022-12-30 remote',
  ],
  [
    '2022-12-30',
    'С начала года Владимир Зеленский и Эмманюэль Макрон созванивались более тридцати раз',
    'count >30 call volodymyr-zelenskyy&emmanuel-macron 2022-01-01.. remote',
  ],
  ['2023-03-20', 'Сорокой визит: Си Цзиньпин прибыл в Россию в девятый раз', 'nth 9 visit xi-jinping>RUS'],
  [
    '2023-03-20',
    'Си Цзиньпин и Владимир Путин встречались около 40 раз',
    'count ~40 meeting+talks xi-jinping&vladimir-putin',
  ],
  ['2023-03-20', 'Четырёх с половиной часовая беседа Владимира Путина и Си Цзиньпина завершилась', '-'],
  [
    '2023-03-21',
    'Владимир Путин и Си Цзиньпин беседовали четыре с половиной часа',
    'length 4.5 meeting+talks vladimir-putin&xi-jinping unit:hour',
  ],
  [
    '2024-06-19',
    'Владимир Путин посетил КНДР впервые за 24 года',
    'first-since 1 visit vladimir-putin>PRK since:2000-06-19',
  ],
  [
    '2024-06-19',
    'Предыдущий визит Владимира Путина в КНДР состоялся в июле 2000 года',
    'last visit vladimir-putin>PRK since:2000-07',
  ],
  ['2024-06-20', 'Владимир Путин в пятый раз посетил Вьетнам', 'nth 5 visit vladimir-putin>VNM'],
  [
    '2019-06-15',
    'Касым-Жомарт Токаев совершил свой первый зарубежный визит в Москву',
    'first 1 visit kassym-jomart-tokayev>RUS:moscow among:abroad',
  ],
  [
    '2025-01-10',
    'Касым-Жомарт Токаев совершил 23 зарубежные поездки, из них три государственных визита',
    'count 23 visit kassym-jomart-tokayev | share 3/23 visit kassym-jomart-tokayev state',
  ],
  [
    '2025-01-10',
    'Президент Казахстана в 2024 году принял участие в 46 встречах, из них девять прошли лично с Владимиром Путиным',
    'count 46 meeting+talks kassym-jomart-tokayev 2024-01-01..2024-12-31 | share 9/46 meeting+talks kassym-jomart-tokayev&vladimir-putin 2024-01-01..2024-12-31 in-person',
  ],
  [
    '2025-01-10',
    'Садыр Жапаров и Эмомали Рахмон за два года провели лишь две встречи',
    'only 2 meeting+talks sadyr-japarov&emomali-rahmon 2023-01-10..2025-01-10',
  ],
  [
    '2025-01-10',
    'По количеству визитов в Казахстан лидирует Владимир Путин',
    'rank 1 visit vladimir-putin>KAZ among:guests',
  ],
  [
    '2025-01-10',
    'Владимир Путин – самый частый гость Казахстана',
    'rank 1 visit vladimir-putin>KAZ among:guests',
  ],
  [
    '2025-01-10',
    'Ильхам Алиев побывал в Турции больше раз, чем любой другой президент',
    'rank 1 visit ilham-aliyev>TUR among:guests',
  ],
  ['2025-01-10', 'Никол Пашинян и Ильхам Алиев провели двадцать четыре раунда переговоров', '-'],
  [
    '2025-01-10',
    'Виктор Орбан дважды за год посетил Москву',
    'count 2 visit viktor-orban>RUS:moscow 2024-01-10..2025-01-10',
  ],
  [
    '2024-07-05',
    'Виктор Орбан впервые с сентября 2022 года приехал в Россию',
    'first-since 1 visit viktor-orban>RUS since:2022-09',
  ],
  [
    '2024-07-05',
    'Сергей Лавров провёл в Астане от трёх до пяти встреч',
    'count 3/5 meeting+talks sergey-lavrov>KAZ:astana',
  ],
  [
    '2024-07-05',
    'Переговоры Сергея Лаврова с Мурата Нуртлеу заняли два часа',
    'length 2 meeting+talks sergey-lavrov unit:hour',
  ],
  ['2024-07-05', 'Узбекистан и Казахстан – первая и вторая экономики региона', '-'],
  [
    '2024-07-05',
    'Узбекистан является самой населённой страной Центральной Азии',
    'other 1 most-populous:central-asia UZB',
  ],
  ['2024-07-05', 'Россия – самая большая страна в мире', 'other 1 largest-area RUS'],
  [
    '2024-07-05',
    'Белоруссия стала полноправным членом ШОС в 2024 году',
    'other membership:sco BLR since:2024',
  ],
  ['2024-07-05', 'Во время первого визита Джорджи Мелони в Казахстан подписаны соглашения', '-'],
  ['2024-07-05', 'Стороны подписали 33 документа по итогам визита Джорджи Мелони', '-'],
  [
    '2024-07-05',
    'В 2026 году запланированы три визита Владимира Путина в Казахстан',
    'count 3 visit vladimir-putin>KAZ 2026-01-01..2026-12-31 !future',
  ],
  ['2024-07-05', 'Он был там трижды', 'count 3 visit !unresolved-subject'],
  ['2024-07-05', 'Роберт Фицо – хороший политик и часто бывает в Москве', '-'],
  [
    '2024-07-05',
    'Нурсултан Назарбаев 18 раз встречался с Дмитрием Медведевым, а с Владимиром Путиным – 60 раз',
    'count 18 meeting+talks nursultan-nazarbayev&dmitry-medvedev | count 60 meeting+talks nursultan-nazarbayev&vladimir-putin',
  ],
  ['2024-07-05', 'Сколько раз Владимир Путин был в Казахстане?', '-'],
  [
    '2024-07-05',
    'Правда ли, что Владимир Путин 33 раза был в Казахстане?',
    'count 33 visit vladimir-putin>KAZ',
  ],
  ['2024-07-05', 'Токаев: Путин приезжал к нам 33 раза', 'count 33 visit vladimir-putin !unresolved-subject'],
  [
    '2024-07-05',
    'Премьер-министр Японии Фумио Кисида отправится в Казахстан с первым официальным визитом',
    'first 1 visit fumio-kishida>KAZ official',
  ],
  [
    '2024-07-05',
    'Масуд Пезешкиан и Владимир Путин встретились во второй раз за месяц',
    'nth 2 meeting+talks masoud-pezeshkian&vladimir-putin 2024-06-05..2024-07-05',
  ],
  [
    '2024-07-05',
    'Встреча Владимира Путина и Си Цзиньпина стала 42-й по счёту',
    'nth 42 meeting+talks vladimir-putin&xi-jinping',
  ],
  ['2024-07-05', 'Путин побывал в Казахстане больше раз, чем в Белоруссии и на Украине, вместе взятых', '-'],
]

/** A second lot, as cold as the first. */
export const MORE_SENTENCES: readonly Sentence[] = [
  [
    '2025-09-03',
    'За 25 лет Владимир Путин побывал в Китае больше двадцати раз',
    'count >20 visit vladimir-putin>CHN 2000-09-03..2025-09-03',
  ],
  [
    '2025-09-03',
    'Для Нарендры Моди эта поездка в Китай стала первой за семь лет',
    'first-since 1 visit narendra-modi>CHN since:2018-09-03',
  ],
  ['2025-05-08', 'Си Цзиньпин приехал в Москву с одиннадцатым визитом', 'nth 11 visit xi-jinping>RUS:moscow'],
  [
    '2025-05-08',
    'Это уже одиннадцатый приезд Си Цзиньпина в Россию на посту председателя КНР',
    'nth 11 visit xi-jinping>RUS',
  ],
  [
    '2025-06-12',
    'Реджеп Тайип Эрдоган и Владимир Путин в 2023 году разговаривали по телефону десять раз',
    'count 10 call recep-tayyip-erdogan&vladimir-putin 2023-01-01..2023-12-31 remote',
  ],
  [
    '2025-06-12',
    'Эмманюэль Макрон стал рекордсменом по числу телефонных разговоров с Владимиром Путиным',
    '-',
  ],
  [
    '2025-06-12',
    'Больше всего зарубежных поездок Ильхам Алиев совершил в Турцию — 27',
    'rank 1 visit ilham-aliyev>TUR among:states',
  ],
  ['2025-06-12', 'Ильхам Алиев ни разу не бывал с визитом в Армении', 'count 0 visit ilham-aliyev>ARM'],
  [
    '2025-06-12',
    'Турция – самая посещаемая Ильхамом Алиевым страна',
    'rank 1 visit ilham-aliyev>TUR among:states',
  ],
  [
    '2025-06-12',
    'Президент Ирана Масуд Пезешкиан посетил Казахстан впервые',
    'first 1 visit masoud-pezeshkian>KAZ',
  ],
  [
    '2025-12-11',
    'Визит президента Ирана в Казахстан – первый за последние десять лет',
    'first-since 1 visit IRN:president>KAZ since:2015-12-11',
  ],
  [
    '2025-12-11',
    'В последний раз Хасан Рухани приезжал в Астану в декабре 2016 года',
    'last visit hassan-rouhani>KAZ:astana since:2016-12',
  ],
  [
    '2025-12-11',
    'Никол Пашинян и Ильхам Алиев не встречались лично ни разу с октября прошлого года',
    'count 0 meeting+talks nikol-pashinyan&ilham-aliyev 2024-10-01.. in-person',
  ],
  [
    '2025-12-11',
    'Никол Пашинян за восемь месяцев дважды слетал в Париж и четырежды – в Москву',
    'count 2 visit nikol-pashinyan>FRA:paris 2025-04-11..2025-12-11 | count 4 visit nikol-pashinyan>RUS:moscow 2025-04-11..2025-12-11',
  ],
  [
    '2025-12-11',
    'Александр Лукашенко был в Китае 15 раз, из них пять – с государственным визитом',
    'count 15 visit alexander-lukashenko>CHN | share 5/15 visit alexander-lukashenko>CHN state',
  ],
  [
    '2025-12-11',
    'Александр Лукашенко совершил два официальных визита в Зимбабве',
    'count 2 visit alexander-lukashenko>ZWE official',
  ],
  [
    '2025-12-11',
    'Шавкат Мирзиёев в третий раз за полгода прибыл в Казахстан',
    'nth 3 visit shavkat-mirziyoyev>KAZ 2025-06-11..2025-12-11',
  ],
  [
    '2025-12-11',
    'Владимир Зеленский и Дональд Трамп беседовали один на один два часа',
    'length 2 meeting+talks volodymyr-zelenskyy&donald-trump unit:hour',
  ],
  [
    '2025-12-11',
    'Трёхдневный визит Касым-Жомарта Токаева в Японию начался 18 декабря',
    'length 3 visit kassym-jomart-tokayev>JPN 2025-12-18..2025-12-18 unit:day',
  ],
  [
    '2025-12-11',
    'Токаев четвёртый раз за год встретился с Путиным',
    'nth 4 meeting+talks kassym-jomart-tokayev&vladimir-putin 2024-12-11..2025-12-11',
  ],
  [
    '2025-12-11',
    'Путин и Токаев провели более 90 встреч и телефонных разговоров',
    'count >90 meeting+talks vladimir-putin&kassym-jomart-tokayev',
  ],
  [
    '2025-12-11',
    'С момента избрания Садыр Жапаров совершил в Россию 14 поездок',
    'count 14 visit sadyr-japarov>RUS as:president',
  ],
  [
    '2025-12-11',
    'Япония – единственная страна «семёрки», которую Токаев посетил дважды',
    'count 2 visit kassym-jomart-tokayev !unresolved-subject',
  ],
  [
    '2025-12-11',
    'Хотя Путин бывал в Таджикистане семь раз, государственный визит туда он нанёс впервые',
    'count 7 visit vladimir-putin>TJK | first 1 visit vladimir-putin>TJK state',
  ],
  ['2025-12-11', 'В Туркменистан Сергей Лавров ездил лишь трижды', 'only 3 visit sergey-lavrov>TKM'],
  [
    '2025-12-11',
    'Ровно десять лет назад Си Цзиньпин впервые посетил Белоруссию',
    'first 1 visit xi-jinping>BLR since:2015',
  ],
  ['2025-12-11', 'Казахстан занимает девятое место в мире по территории', '-'],
  [
    '2025-12-11',
    'Китай — вторая после России страна по числу визитов Токаева',
    'rank 2 visit kassym-jomart-tokayev>CHN among:states',
  ],
  [
    '2025-12-11',
    'Граница Казахстана и России – самая длинная сухопутная граница в мире',
    'other 1 longest-land-border KAZ&RUS',
  ],
  ['2025-12-11', 'Казахстан вступил в ВТО в 2015 году', 'other membership:wto KAZ since:2015'],
  [
    '2025-12-11',
    'Экономика Казахстана – самая крупная в Центральной Азии',
    'other 1 largest-economy:central-asia KAZ',
  ],
  [
    '2025-12-11',
    'Путин провёл с Моди не менее двадцати встреч',
    'count ≥20 meeting+talks vladimir-putin&narendra-modi',
  ],
  ['2025-12-11', 'Ни один президент США не посещал Казахстан', 'count 0 visit USA:president>KAZ'],
  [
    '2025-12-11',
    'Встречи Путина с Лукашенко проходят чаще, чем с любым другим лидером',
    'rank 1 meeting+talks vladimir-putin&alexander-lukashenko among:counterparts',
  ],
  ['2025-12-11', 'Путин проиграл в шахматы 33 раза', '-'],
  ['2025-12-11', 'На саммит приехали 33 лидера', '-'],
  ['2025-12-11', 'Токаев подписал 33 закона перед визитом в Китай', '-'],
  ['2025-12-11', 'Второй день визита Токаева в Китай начался с возложения венка', '-'],
  ['2025-12-11', 'Президент России дважды поздравил Токаева', '-'],
]

/** The Russian rows of `claims-dev.csv`: the key phrase where the table has it word for word, else our own sentence of it. */
export const PUBLISHED_CLAIMS: Readonly<Record<string, Sentence>> = {
  Q03: [
    '2024-11-15',
    'Владимир Путин приезжал в Беларусь 27 раз, а в Украину — 21 раз',
    'count 27 visit vladimir-putin>BLR | count 21 visit vladimir-putin>UKR',
  ],
  Q05: [
    '2024-11-15',
    'С марта 2019 года по декабрь 2021 года Владимир Путин и Касым-Жомарт Токаев провели личные встречи лишь четыре раза',
    'only 4 meeting+talks vladimir-putin&kassym-jomart-tokayev 2019-03-01..2021-12-31 in-person',
  ],
  Q21: [
    '2026-02-16',
    'Последний визит Владимира Путина в Казахстан состоялся в ноябре 2024 года',
    'last visit vladimir-putin>KAZ since:2024-11',
  ],
  Q25: [
    '2014-12-23',
    'Первая встреча Нурсултана Назарбаева с Владимиром Путиным прошла в Алматы в сентябре 1999 года',
    'first 1 meeting+talks nursultan-nazarbayev&vladimir-putin>KAZ:almaty since:1999-09',
  ],
  Q27: ['2005-01-11', 'Владимир Путин посетит Казахстан с кратким рабочим визитом', '-'],
  Q31: [
    '2024-11-27',
    'Это шестая личная встреча Владимира Путина и Касым-Жомарта Токаева в 2024 году',
    'nth 6 meeting+talks vladimir-putin&kassym-jomart-tokayev 2024-01-01..2024-12-31 in-person',
  ],
  Q33: [
    '2022-02-10',
    'Состоялась первая после событий в Казахстане встреча Владимира Путина и Касым-Жомарта Токаева',
    'first-since 1 meeting+talks vladimir-putin&kassym-jomart-tokayev !unknown-day',
  ],
  Q35: ['2022-05-19', 'Лидеры виделись в понедельник в Москве', '-'],
  Q41: ['2025-11-11', 'Рабочий визит Токаева в Россию будет проходить 11–12 ноября', '-'],
  Q43: [
    '2026-02-11',
    'Владимир Путин и Касым-Жомарт Токаев в течение трех часов беседовали друг с другом',
    'length 3 meeting+talks vladimir-putin&kassym-jomart-tokayev unit:hour',
  ],
  Q45: [
    '2017-02-28',
    'В 2016 году Владимир Путин и Нурсултан Назарбаев встречались шесть раз и созванивались двенадцать раз',
    'count 6 meeting+talks vladimir-putin&nursultan-nazarbayev 2016-01-01..2016-12-31 | count 12 call vladimir-putin&nursultan-nazarbayev 2016-01-01..2016-12-31 remote',
  ],
  Q49: [
    '2025-12-30',
    'В 2025 году Владимир Путин семь раз побывал за рубежом, первый зарубежный визит — в Белоруссию в июне',
    'count 7 visit vladimir-putin 2025-01-01..2025-12-31 | first 1 visit vladimir-putin>BLR among:abroad since:2025-06',
  ],
  Q55: [
    '2025-08-14',
    'Поездка Владимира Путина на Аляску станет девятым визитом за пределы СНГ с февраля 2022 года',
    'nth 9 visit vladimir-putin 2022-02-01.. among:outside:cis',
  ],
  Q69: [
    '2024-09-07',
    'Летом 2024 года Владимир Путин совершил четыре зарубежные поездки',
    'count 4 visit vladimir-putin 2024-06-01..2024-08-31',
  ],
  Q71: [
    '2024-12-25',
    'Последняя зарубежная поездка Владимира Путина была в Белоруссию в декабре',
    'last visit vladimir-putin>BLR among:abroad since:2024-12',
  ],
  Q73: ['2025-12-04', 'Это десятый визит Владимира Путина в Индию', 'nth 10 visit vladimir-putin>IND'],
  Q75: [
    '2018-10-12',
    'Первая зарубежная поездка Владимира Путина в качестве исполняющего обязанности президента состоялась 16 июля 2000 года в Белоруссию',
    'first 1 visit vladimir-putin>BLR as:acting among:abroad since:2000-07-16',
  ],
  Q79: [
    '2008-05-23',
    'Визит в Минск стал для Владимира Путина первой зарубежной поездкой на посту премьер-министра',
    'first 1 visit vladimir-putin>BLR:minsk as:prime-minister among:abroad',
  ],
  Q81: [
    '2000-05-19',
    'Президент России Владимир Путин совершает в Ташкент первую зарубежную поездку с момента официального вступления в должность',
    'first 1 visit vladimir-putin>UZB:tashkent as:president among:abroad',
  ],
  Q83: [
    '2005-04-26',
    'Владимир Путин впервые посетит с визитом Израиль, Палестину и Египет',
    'first 1 visit vladimir-putin>ISR | first 1 visit vladimir-putin>PSE | first 1 visit vladimir-putin>EGY',
  ],
  Q85: [
    '2023-01-20',
    'В прошлом году Владимир Путин и Александр Лукашенко 10 раз лично встречались',
    'count 10 meeting+talks vladimir-putin&alexander-lukashenko 2022-01-01..2022-12-31 in-person',
  ],
}
