import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, test } from 'vitest'
import { compileWritten, renderTexts } from './support/issue.ts'
import { htmlAttributes } from './support/read-feeds.ts'
import { rich } from './support/rich-issue.ts'

const issue = await compileWritten(rich)
const full = await renderTexts(issue, { content: 'full' })
const short = await renderTexts(issue)
const read = (texts: Map<string, string>, name: string) => parseFeed(texts.get(`feed/${name}`) ?? '')
const folder = 'https://songngan.example/ban-tin/song-ngan-2026-11/'

const entries = (texts: Map<string, string>, name: string) =>
  read(texts, name).items.map(({ id, title, url, published, categories, authors }) => ({
    id,
    title,
    url,
    published: published?.toISOString(),
    categories: categories.map((one) => one.label ?? one.term),
    authors: authors.map((one) => one.name),
  }))

test('entries, as another program reads them back from Atom', () => {
  expect(entries(full, 'atom.xml')).toMatchInlineSnapshot(`
    [
      {
        "authors": [
          "Tổ nông vụ",
        ],
        "categories": [
          "Tin tức",
          "lúa",
          "phơi",
        ],
        "id": "urn:uuid:0d0cb97c-f6d8-86a1-b0a9-31e3d061c65e",
        "published": "2026-11-04T17:00:00.000Z",
        "title": "Gặt lúa & phơi <lúa>",
        "url": "https://songngan.example/ban-tin/song-ngan-2026-11/lua.html",
      },
      {
        "authors": [
          "Trung tâm Thông tin",
        ],
        "categories": [
          "Tin tức",
        ],
        "id": "urn:uuid:8715a281-265e-8613-9e8d-bbd8e5a442f5",
        "published": "2026-11-04T17:00:00.000Z",
        "title": "Trồng rau",
        "url": "https://songngan.example/ban-tin/song-ngan-2026-11/rau.html",
      },
      {
        "authors": [
          "Trung tâm Thông tin",
        ],
        "categories": [
          "Tin tức",
        ],
        "id": "urn:uuid:a198e65a-a3fa-8e93-8e6f-4882f28ae116",
        "published": "2026-11-04T17:00:00.000Z",
        "title": "Djam",
        "url": "https://songngan.example/ban-tin/song-ngan-2026-11/rau-rad.html",
      },
    ]
  `)
})

test('RSS says the same', () => {
  // Where an entry names no author, Atom has that of the feed
  const named = (name: string) => entries(full, name).map((one, i) => (i === 0 ? one : { ...one, authors: [] }))
  expect(named('rss.xml')).toEqual(named('atom.xml'))
})

test('what is between the tags comes back letter by letter, the same from all three', () => {
  const json = JSON.parse(full.get('feed/feed.json') ?? '') as { items: { content_html: string; id: string }[] }
  const contents = json.items.map((one) => one.content_html.trim())
  for (const name of ['rss.xml', 'atom.xml']) {
    expect(read(full, name).items.map((one) => one.content)).toEqual(contents)
    expect(read(full, name).items.map((one) => one.id)).toEqual(json.items.map((one) => one.id))
  }
})

test('the feed says whose it is and where', () => {
  for (const name of ['rss.xml', 'atom.xml']) {
    const { title, url, self, language, authors } = read(full, name)
    expect({ title, url, self, language, author: authors[0]?.name }).toEqual({
      title: 'Bản tin Sông Ngân · Số 264 · tháng 11/2026',
      url: folder,
      self: `${folder}feed/${name}`,
      language: 'vi',
      author: 'Trung tâm Thông tin',
    })
  }
})

test('a whole text stands on its own', () => {
  const [content] = read(full, 'atom.xml').items.map((one) => one.content ?? '')
  expect(content).toMatchInlineSnapshot(`
    "<div lang="vi"><h2>Bài này đã được đính chính</h2><ul><li><p>Đính chính đăng ở số này: <a href="https://songngan.example/ban-tin/song-ngan-2026-11/rau.html" lang="vi">Trồng rau</a> · ngày 09 tháng 11 năm 2026</p><p><span lang="vi">Đã in: </span>3 ha</p><p><span lang="vi">Nay sửa là: </span><strong>30 ha</strong></p></li></ul><p><strong>Trước mưa</strong></p><figure><img src="https://songngan.example/ban-tin/song-ngan-2026-11/feed/images/6b7fa434f92a8b80.png" alt="Ruộng lúa" width="1" height="1"><figcaption>Lúa chín. Ảnh: Tổ nông vụ</figcaption></figure><p><em>Gặt sớm, phơi khô.</em></p><p><span>Tác giả:</span> Tổ nông vụ (Trạm Khuyến nông)</p><p><span>Biên tập:</span> Ban Biên tập</p><p>Gặt sớm.<sup class="note-ref"><a href="https://songngan.example/ban-tin/song-ngan-2026-11/lua.html#item_lua_note_1" role="doc-noteref">1</a></sup></p>
    <h2>Phơi</h2>
    <p>Xem <a href="https://songngan.example/ban-tin/song-ngan-2026-11/rau.html#item_rau_tuoi">bài rau</a> và <a href="https://muavu.example/9">trang ngoài</a>.</p>
    <figure class="figure figure-image">
    <img src="https://songngan.example/ban-tin/song-ngan-2026-11/feed/images/ed6f75d493baf809.svg" alt="Sân phơi" width="8" height="4" loading="lazy" decoding="async">
    </figure>
    <section class="notes" role="doc-endnotes"><h2>Chú thích</h2>
    <ol>
    <li><p>Theo lịch. <a href="https://songngan.example/ban-tin/song-ngan-2026-11/lua.html#item_lua_note_1_ref" role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1">↩︎</a></p></li>
    </ol></section></div>"
  `)
  const addresses = [...htmlAttributes(content ?? '', 'href'), ...htmlAttributes(content ?? '', 'src')]
  expect(addresses.filter((one) => !one.startsWith('https://'))).toEqual([])
  expect(htmlAttributes(content ?? '', 'id')).toEqual([])
})

test('a summary has the head of the item and no body', () => {
  const [lua] = read(short, 'rss.xml').items
  expect(lua?.description).toContain('Gặt sớm, phơi khô.')
  expect(lua?.description).not.toContain('Xem')
  expect(lua?.content).toBe(null)
})

test('an item is updated when another item puts it right', () => {
  expect(read(full, 'atom.xml').items.map((one) => one.updated?.toISOString())).toEqual([
    '2026-11-08T17:00:00.000Z',
    '2026-11-08T17:00:00.000Z',
    '2026-11-04T17:00:00.000Z',
  ])
})

test('an id is that of the item, wherever the site is', async () => {
  const ids = async (site: string) => parseFeed((await renderTexts(issue, { site })).get('feed/atom.xml') ?? '').items.map((one) => one.id)
  expect(await ids('https://moi.example')).toEqual(entries(full, 'atom.xml').map((one) => one.id))
  expect(new Set(await ids('https://moi.example')).size).toBe(3)
})
