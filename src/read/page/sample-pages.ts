/** Pages made up for tests: four articles, set in ten layouts of the kinds that news sites use, and ways in which pages break. */

export interface SampleArticle {
  readonly lang: string
  readonly title: string
  readonly day: string
  /** The day as readers of the language see it. */
  readonly shown: string
  readonly paragraphs: readonly string[]
  /** Question → paragraphs of the answer. */
  readonly exchanges: readonly (readonly [question: string, answer: readonly string[]])[]
  readonly more: string
}

const LONG_RU =
  'Стороны договорились продолжить работу над маршрутом через перевал, который открывается только летом, и поручили министрам подготовить смету к концу квартала.'
const LONG_KK =
  'Тараптар жазда ғана ашылатын асу арқылы өтетін бағыт бойынша жұмысты жалғастыруға уағдаласып, министрлерге тоқсан соңына дейін есеп дайындауды тапсырды.'
const LONG_EN =
  'The sides agreed to go on with the route across the pass, which opens in summer alone, and told their ministers to bring the estimate by the end of the quarter.'

export const SAMPLE_ARTICLES: readonly SampleArticle[] = [
  {
    lang: 'ru',
    title: 'Премьер-министр встретился с послом в горной резиденции',
    day: '2024-11-27',
    shown: '27 ноября 2024 года, 14:05',
    paragraphs: [
      'Премьер-министр принял посла соседней страны в горной резиденции и говорил с ним два часа.',
      LONG_RU,
      'Посол поблагодарил за приём, сказав, что следующая встреча пройдёт у моря, в начале весны.',
      `Об этом сообщила канцелярия. ${LONG_RU}`,
    ],
    exchanges: [],
    more: 'Читайте также',
  },
  {
    lang: 'ru',
    title: 'Посол о перевале: «Дорога дороже слов»',
    day: '2025-03-02',
    shown: '2 марта 2025, 09:30',
    paragraphs: [
      'Посол рассказал нашей газете, как идут переговоры о дороге через перевал и чего ждут соседи.',
    ],
    exchanges: [
      [
        'Как начался разговор о дороге?',
        ['С карты. Мы разложили её на столе, и оказалось, что перевал ближе, чем думали в столице.', LONG_RU],
      ],
      [
        'Что мешает подписать соглашение?',
        ['Ничего, кроме сметы. Её считают обе стороны, и числа пока не сходятся.'],
      ],
      [
        'Когда откроют движение?',
        ['Не раньше лета. Снег на перевале лежит до мая, и спорить с ним бесполезно.', LONG_RU],
      ],
    ],
    more: 'Читайте также',
  },
  {
    lang: 'kk',
    title: 'Елші асудағы жол туралы айтып берді',
    day: '2024-06-14',
    shown: '14 маусым 2024, 18:20',
    paragraphs: ['Елші газетімізге асу арқылы өтетін жол туралы келіссөз қалай жүріп жатқанын айтып берді.'],
    exchanges: [
      [
        'Жол туралы әңгіме неден басталды?',
        ['Картадан. Оны үстелге жайғанда, асу астанада ойлағаннан жақын екені көрінді.', LONG_KK],
      ],
      [
        'Келісімге қол қоюға не кедергі?',
        ['Есептен басқа ештеңе жоқ. Оны екі тарап та санап жатыр, сандар әзірге сәйкес емес.'],
      ],
    ],
    more: 'Тағы оқыңыз',
  },
  {
    lang: 'en',
    title: 'Prime minister meets ambassador at the mountain residence',
    day: '2025-01-09',
    shown: 'January 9, 2025 at 7:45 pm',
    paragraphs: [
      'The prime minister received the ambassador of the neighbouring country at the mountain residence and spoke with him for two hours.',
      LONG_EN,
      'The ambassador gave thanks for the welcome, and said that the next meeting would be by the sea, at the beginning of spring.',
      `The chancellery said so on Thursday. ${LONG_EN}`,
    ],
    exchanges: [],
    more: 'See also',
  },
]

interface Layout {
  readonly name: string
  readonly set: (article: SampleArticle) => string
}

const p = (text: string): string => `<p>${text}</p>`
const plain = ({ paragraphs }: SampleArticle): string => paragraphs.map(p).join('\n')

const talk = (
  { exchanges }: SampleArticle,
  ask: (question: string) => string,
  tell: (answer: string) => string = p,
): string =>
  exchanges.map(([question, answer]) => `${ask(question)}\n${answer.map(tell).join('\n')}`).join('\n')

const menu = ['Politics', 'Economy', 'Society', 'Sport', 'Archive', 'Video']
  .map((name) => `<li><a href="/${name.toLowerCase()}">${name}</a></li>`)
  .join('')

const sidebar = ({ more }: SampleArticle): string =>
  `<aside class="sidebar"><h3>${more}</h3><ul>${Array.from({ length: 8 }, (_, at) => `<li><a href="/news/${at}">Story ${at}: quite another matter, told elsewhere on ${at + 10}.02.2019</a></li>`).join('')}</ul></aside>`

const frame = (head: string, body: string, lang: string): string =>
  `<!DOCTYPE html><html lang="${lang}"><head><meta charset="utf-8">${head}</head><body><header class="top"><nav><ul>${menu}</ul></nav><span class="today-date">1 января 2030</span></header>${body}<footer><p>© Sample News. All rights reserved. Phone 8 800 000 00 00</p></footer></body></html>`

const bold = (question: string): string => `<p><strong>${question}</strong></p>`

const ld = ({ title, day }: SampleArticle, extra = ''): string =>
  `<script type="application/ld+json">{"@context":"https://schema.org","@type":"NewsArticle","headline":${JSON.stringify(title)},"datePublished":"${day}T09:30:00+05:00","dateModified":"2026-02-02T00:00:00Z","author":{"@type":"Person","name":"A. Writer"},"publisher":{"@type":"Organization","name":"Sample News"}${extra}}</script>`

export const SAMPLE_LAYOUTS: readonly Layout[] = [
  {
    name: 'presidential site: schema.org attributes',
    set: (one) =>
      frame(
        `<title>${one.title} • President</title><meta property="og:title" content="${one.title}">`,
        `<main><article itemscope itemtype="http://schema.org/NewsArticle"><h1 class="entry-title" itemprop="headline">${one.title}</h1><div class="read__meta"><time class="read__published" datetime="${one.day}" itemprop="datePublished">${one.shown}</time></div><div class="entry-content" itemprop="articleBody">${plain(one)}${talk(one, bold)}</div></article>${sidebar(one)}</main>`,
        one.lang,
      ),
  },
  {
    name: 'state portal: dates by class, in words',
    set: (one) =>
      frame(
        `<title>${one.title}</title>`,
        `<div class="container"><div class="breadcrumb"><a href="/">Main</a> / <a href="/news">News</a></div><h1>${one.title}</h1><div class="news-date">${one.shown}</div><div class="content-text">${plain(one)}${talk(one, (question) => `<p><b>– ${question}</b></p>`)}</div>${sidebar(one)}</div>`,
        one.lang,
      ),
  },
  {
    name: 'agency: JSON-LD and Open Graph',
    set: (one) =>
      frame(
        `<title>${one.title} - Sample News</title><meta property="og:site_name" content="Sample News"><meta property="og:title" content="${one.title}">${ld(one)}`,
        `<div class="layout"><div class="article__header"><h1>${one.title}</h1><span class="article__date">09:30 ${one.day.split('-').reverse().join('.')}</span></div><div class="article__body">${plain(one)}${talk(
          one,
          (question) => `<div class="article__block"><strong>${question}</strong></div>`,
          (answer) => `<div class="article__text">${answer}</div>`,
        )}</div>${sidebar(one)}</div>`,
        one.lang,
      ),
  },
  {
    name: 'agency: graph in JSON-LD, UTC in meta',
    set: (one) =>
      frame(
        `<title>${one.title} | Sample News</title><meta property="article:published_time" content="${one.day}T04:00:00.000Z"><script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"Organization","name":"Sample News"},{"@type":"ItemList","itemListElement":[{"@type":"ListItem","item":{"@type":"NewsArticle","headline":"Other","datePublished":"2001-01-01"}}]},{"@type":"WebPage","name":"x"}]}</script>`,
        `<section><h1>${one.title}</h1><article>${plain(one)}${talk(one, (question) => `<h3>${question}</h3>`)}<p>${one.more}: <a href="/other">something else altogether</a></p></article></section>${sidebar(one)}`,
        one.lang,
      ),
  },
  {
    name: 'newspaper: questions by class',
    set: (one) =>
      frame(
        `<title>${one.title} — Sample News</title><meta property="og:site_name" content="Sample News"><meta name="mediator_published_time" content="${one.day}T11:00:00+03:00">`,
        `<div id="wrapper"><div class="story"><h1 class="story__title">${one.title}</h1><div class="story__text">${plain(one)}${talk(
          one,
          (question) => `<div class="qa question"><p>${question}</p></div>`,
          (answer) => `<div class="qa answer"><p>${answer}</p></div>`,
        )}</div><div class="tags"><a href="/t/1">roads</a><a href="/t/2">passes</a></div></div>${sidebar(one)}</div>`,
        one.lang,
      ),
  },
  {
    name: 'blog engine: time element, share buttons',
    set: (one) =>
      frame(
        `<title>${one.title} &#8212; Sample Blog</title><link rel="canonical" href="https://blog.example/entry">`,
        `<article class="post"><header><h1 class="entry-title">${one.title}</h1><time class="entry-date published" datetime="${one.day}T10:00:00+06:00">${one.shown}</time></header><div class="entry-content">${plain(one)}${talk(one, bold)}<div class="sharedaddy"><a href="https://share.example/">Share</a><a href="https://share.example/">Print</a></div></div><div id="comments"><h2>3 comments</h2><p>First! I disagree with all of it, and at such a length that some may take it for the article.</p></div></article>`,
        one.lang,
      ),
  },
  {
    name: 'broadcaster: many nested boxes',
    set: (one) =>
      frame(
        `<title>${one.title}</title><meta name="twitter:title" content="${one.title}"><meta itemprop="datePublished" content="${one.day}T20:00:00+0300">`,
        `<div><div><div class="ssr"><div role="main"><h1 id="main-heading" tabindex="-1">${one.title}</h1>${[...one.paragraphs].map((text) => `<div data-component="text-block" class="block"><div class="rich"><p class="para"><b class="css-x">${text.slice(0, 12)}</b>${text.slice(12)}</p></div></div>`).join('')}${talk(
          one,
          (question) =>
            `<div data-component="subheadline" class="block"><h2 class="sub">${question}</h2></div>`,
          (answer) =>
            `<div data-component="text-block" class="block"><div class="rich"><p class="para">${answer}</p></div></div>`,
        )}</div></div></div></div>${sidebar(one)}`,
        one.lang,
      ),
  },
  {
    name: 'old site: tables and line breaks',
    set: (one) =>
      frame(
        `<title>${one.title}</title>`,
        `<table width="100%"><tr><td width="150"><a href="/1">Menu one</a><br><a href="/2">Menu two</a></td><td class="main"><font size="4"><h1>${one.title}</h1></font><i class="date">${one.shown}</i><br><br>${one.paragraphs.join('<br><br>')}<br><br>${one.exchanges.map(([question, answer]) => `<b>${question}</b><br>${answer.join('<br>')}<br><br>`).join('')}</td></tr></table>`,
        one.lang,
      ),
  },
  {
    name: 'portal: day in the address alone',
    set: (one) =>
      frame(
        `<title>${one.title}</title><meta property="og:url" content="https://portal.example/news/${one.day.replaceAll('-', '/')}/one.html"><meta property="og:title" content="${one.title}">`,
        `<main class="page"><h1>${one.title}</h1><div class="text">${plain(one)}${talk(one, bold)}</div></main>${sidebar(one)}`,
        one.lang,
      ),
  },
  {
    name: 'magazine: description list, author box',
    set: (one) =>
      frame(
        `<title>${one.title}</title>${ld(one, ',"articleSection":"World",')}`,
        `<main><h1>${one.title}</h1><div class="author-box"><img src="/a.jpg" alt=""><p>A. Writer writes of roads.</p></div><div class="lead">${plain(one)}</div><div class="interview">${talk(
          one,
          (question) => `<p class="question"><em>${question}</em></p>`,
          (answer) => `<p class="reply">${answer}</p>`,
        )}</div></main>${sidebar(one)}`,
        one.lang,
      ),
  },
]

/** Ways in which pages of the world are broken; each keeps what a reader would see. */
export const BREAKAGES: Readonly<Record<string, (html: string) => string>> = {
  'no closing tags': (html) => html.replace(/<\/(?:p|li|td|tr|article|main|body|html)>/g, ''),
  'no head': (html) => html.replace(/<(meta|title|link)[^>]*>(?:[^<]*<\/title>)?/g, ''),
  'broken JSON-LD': (html) => html.replace('"@context":', '"@context":,'),
  'tracking scripts': (html) =>
    html.replace(
      '<body>',
      `<body><script>var a="<p>not text</p>";document.write(a)</script><noscript><img src="x"></noscript>`,
    ),
  'stray closing tags': (html) => html.replace(/<p>/g, '</span></div><p>'),
  'upper case': (html) =>
    html.replace(/<(\/?)(p|div|h1|strong|b)\b/g, (_, slash, name) => `<${slash}${name.toUpperCase()}`),
}
