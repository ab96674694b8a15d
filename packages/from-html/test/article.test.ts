import { wordsOf } from '@bantin/drafting'
import { describe, expect, test } from 'vitest'
import { decodedLines } from './support/decoded-lines.ts'
import { read } from './support/read.ts'
import { summary } from './support/summary.ts'

const LONG = 'Nhà nào chưa khai báo số người ở thì ghi vào phiếu, đưa cho tổ trưởng trước cuối tuần để kịp lập danh sách.'
const MENU = '<ul><li><a href="/a">Trang đầu</a><li><a href="/b">Tin mới</a></ul>'
const SIDE = `<p>Máy ép mía bán rẻ tại chợ huyện, ai cần thì gọi số ở dưới, có người chở đến tận nhà trong ngày.</p>`

describe('what is read and what is left out', () => {
  test.each<[name: string, page: string, lines: string[], leftOut: string[]]>([
    ['a fragment is whole', `<p>a</p>${MENU}`, ['a', 'Trang đầu', 'Tin mới'], []],
    [
      'an article',
      `<nav>${MENU}</nav><article><h1>Tên</h1><p>${LONG}</p></article><footer>Cuối</footer>`,
      ['Tên', LONG],
      ['Trang đầu\nTin mới', 'Cuối'],
    ],
    [
      'the title before the text',
      `<div><div>${MENU}</div><h1>Tên của bài</h1><div class=x><p>${LONG}<p>${LONG}</div></div>`,
      ['Trang đầu', 'Tin mới', 'Tên của bài', LONG, LONG],
      [],
    ],
    ['main', `<header>${MENU}</header><main><p>${LONG}</main>`, [LONG], ['Trang đầu\nTin mới']],
    [
      'articleBody in article',
      `<div><article><div>${SIDE}</div><div itemprop=articleBody><p>${LONG}<p>${LONG}</div></article></div>`,
      [LONG, LONG],
      [SIDE.slice(3, -4)],
    ],
    ['by its paragraphs', `<table><tr><td>${MENU}<td><p>${LONG}<p>${LONG}</table>`, [LONG, LONG], ['Trang đầu\nTin mới']],
    [
      'furniture within',
      `<article><p>${LONG}</p><div class="related-posts">${MENU}</div><p>${LONG}</p></article>`,
      [LONG, LONG],
      ['Trang đầu\nTin mới'],
    ],
    ['a class that only sounds so', `<body class="page has-sidebar menu"><p>${LONG}</p></body>`, [LONG], []],
    ['furniture that holds nearly everything is none', `<div class=widget><p>${LONG}</p></div><p>Ngắn</p>`, [LONG, 'Ngắn'], []],
    [
      'a heading over links to other articles',
      `<article><p>${LONG}</p><p><b>Tin liên quan:</b></p><ul><li><a href="/1">Lịch phơi thóc</a></ul><p>${LONG}</p></article>`,
      [LONG, LONG],
      ['Tin liên quan:', 'Lịch phơi thóc'],
    ],
    [
      'such words over a text are of the text',
      `<article><p>${LONG}</p><h2>Xem thêm</h2><p>${LONG}</p></article>`,
      [LONG, 'Xem thêm', LONG],
      [],
    ],
    [
      'several articles',
      `<nav>${MENU}</nav><div><article><h2>Một</h2><p>${LONG}</article><article><h2>Hai</h2><p>${LONG}</article></div>`,
      ['Một', LONG, 'Hai', LONG],
      ['Trang đầu\nTin mới'],
    ],
    ['hidden', `<p>${LONG}</p><p hidden>a</p><p style="display:none">b</p>`, [LONG], ['a', 'b']],
    [
      'controls and what is embedded',
      `<p>${LONG}<button>Nghe</button><iframe title=Phim src="https://a.example/"></iframe>`,
      [LONG],
      ['Nghe', 'Phim'],
    ],
    ['a page in a form', `<form><div><p>${LONG}</div><input value=x></form>`, [LONG], []],
    ['header and footer of Word', `<p>${LONG}<div style="mso-element:header"><p>Đầu trang</div>`, [LONG], ['Đầu trang']],
  ])('%s', async (_name, page, lines, leftOut) => {
    const { manuscript } = await read(page)
    expect(decodedLines(manuscript)).toEqual(lines)
    expect(manuscript.leftOut.map(({ text }) => text)).toEqual(leftOut)
  })
})

test('all of a page, where that is wanted', async () => {
  const { manuscript } = await read(`<nav>${MENU}</nav><article><p>${LONG}</p></article>`, { take: 'page' })
  expect(decodedLines(manuscript)).toEqual(['Trang đầu', 'Tin mới', LONG])
  expect(manuscript.leftOut).toEqual([])
})

describe('what a page says of itself', () => {
  test.each<[name: string, page: string, facts: object]>([
    ['nothing', '<p>a', {}],
    ['its title', '<title> Tên \n bài </title><p>a', { title: 'Tên bài' }],
    ['one heading before the title', '<title>Trang</title><h1>Tên</h1>', { title: 'Tên' }],
    ['two headings are no title', '<title>Trang</title><h1>A</h1><h1>B</h1>', { title: 'Trang' }],
    [
      'for other sites',
      '<meta property=og:title content=T><meta name=author content="Lê Mẫu"><meta property="article:published_time" content="2026-03-04T23:00:00Z"><p>a',
      { title: 'T', author: 'Lê Mẫu', date: '2026-03-04' },
    ],
    ['a time in the text', '<html lang=VI><p><time datetime="2026-05-06">6/5</time>', { date: '2026-05-06', language: 'vi' }],
    [
      'for search engines',
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":["NewsArticle"],"headline":"T","author":[{"name":"A"},"B"],"datePublished":"2026-07-08"}]}</script><p>a',
      { title: 'T', author: 'A, B', date: '2026-07-08' },
    ],
    ['broken data', '<script type="application/ld+json">{"@type":</script><meta name=date content="32/13/2026"><p>a', {}],
  ])('%s', async (_name, page, facts) => expect((await read(page)).manuscript.facts).toEqual(facts))
})

test('the head of an item of ours keeps its parts apart, and what a page adds to it is left out', async () => {
  const page = `<article class=item><header class=item-header><p class=kicker>Việc trong xã</p><h1>Lịch gom rác</h1><p class=subtitle>Từ thứ Hai</p>
<p class=summary>Mỗi thôn có hai ngày.</p><p class=byline><span class=contributors><span class=role>Tác giả:</span> Ban Biên tập</span> <span
class=contributors><span class=role>Biên soạn:</span> Thôn Ven</span> </p><p class=facts><span class=minutes>khoảng 2 phút đọc</span> <span
class=code>Mã bài 18-01</span></p></header><p>${LONG}</p><figure><figcaption><span class=caption-label>Bảng 1.</span> Lịch</figcaption><table>
<tr><th>Thôn<th>Ngày<tr><td>Ven<td>2</table></figure><p class=keywords>Từ khóa: rác</p></article><p class=back-line><a href="#contents">Về mục lục</a></p>`
  const { manuscript } = await read(page)
  expect(summary(manuscript)).toEqual([
    'p ‹Việc trong xã›',
    'p heading1 ‹Lịch gom rác›',
    'p subtitle ‹Từ thứ Hai›',
    'p summary ‹Mỗi thôn có hai ngày.›',
    'p byline ‹Tác giả: Ban Biên tập · Biên soạn: Thôn Ven›',
    `p ‹${LONG}›`,
    'p caption ‹Bảng 1. Lịch›',
    'row head | th p ‹Thôn› | th p ‹Ngày›',
    'row | p ‹Ven› | p ‹2›',
  ])
  expect(manuscript.leftOut.map(({ kind, text }) => [kind, text])).toEqual([
    ['page-furniture', 'khoảng 2 phút đọc Mã bài 18-01'],
    ['page-furniture', 'Từ khóa: rác'],
    ['page-furniture', 'Về mục lục'],
  ])
})

test('a byline of one part is as it was', async () => {
  const { manuscript } = await read('<p class=byline><span>Bài:</span> <span>Lê Thị Mẫu</span></p>')
  expect(manuscript.blocks.map((block) => wordsOf([block]).trim())).toEqual(['Bài: Lê Thị Mẫu'])
})

test.each<[written: string, read: string]>([
  ['https://songngan.example', 'https://songngan.example'],
  ['https://songngan.example/', 'https://songngan.example/'],
  ['https://songngan.example/tin', 'https://songngan.example/tin'],
  ['HTTPS://SongNgan.example', 'https://songngan.example'],
])('the address %s is %s', async (written, link) => {
  const { manuscript } = await read(`<p><a href="${written}">a</a></p>`)
  expect(manuscript.blocks).toMatchObject([{ inlines: [{ text: 'a', link }] }])
})
