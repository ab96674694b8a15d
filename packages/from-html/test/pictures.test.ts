import { html } from '@bantin/from-html'
import { describe, expect, test } from 'vitest'
import { read } from './support/read.ts'
import { summary } from './support/summary.ts'

const BASE64 = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='
const PNG = Uint8Array.from(atob(BASE64), (char) => char.charCodeAt(0))
const DATA = `data:image/png;base64,${BASE64}`
const SVG = '<svg xmlns="http://www.w3.org/2000/svg" width="1" height="1"><path d="M0 0h1"/></svg>'
const files = new Map([
  ['Trang bài_files/ảnh 1.png', PNG],
  ['x/so-do.svg', new TextEncoder().encode(SVG)],
  ['x/active.svg', new TextEncoder().encode(SVG.replace('<path', '<path onclick="x()"'))],
  ['x/phim.png', new TextEncoder().encode('MZ not a picture')],
])

describe('pictures', () => {
  test.each<[name: string, page: string, lines: string[], findings: string[]]>([
    ['in the page', `<p>a <img src="${DATA}" alt=Ảnh>`, ['p ‹a ›(anh-1.png Ảnh)'], []],
    ['twice the same', `<p><img src="${DATA}"><img src="${DATA}">`, ['p (anh-1.png)(anh-1.png)'], []],
    ['in a figure', `<figure><img src="${DATA}"><figcaption>a</figcaption></figure>`, ['p (anh-1.png)', 'p caption ‹a›'], []],
    ['beside the page', '<p><img src="./Trang%20b%C3%A0i_files/%E1%BA%A3nh%201.png">', ['p (ảnh-1.png)'], []],
    ['beside the page, by its name', '<p><img src="https://a.example/b/so-do.svg?x=1">', ['p (so-do.svg)'], []],
    ['loaded late', '<p><img src="data:image/gif;base64,R0lGODlhAQABAAAAACw=" data-src="x/so-do.svg">', ['p (so-do.svg)'], []],
    ['the largest of several', '<p><img srcset="x/none.png 1x, x/so-do.svg 2x">', ['p (so-do.svg)'], []],
    [
      'on a server',
      '<p>a<img src="https://anh.example/b.png" alt="Cầu tre">',
      ['p ‹a›'],
      ['Ảnh nằm trên máy chủ anh.example, không có trong tệp.'],
    ],
    ['not handed over', '<p>a<img src="b_files/c.png">', ['p ‹a›'], ['Ảnh của trang không được gửi kèm.']],
    ['an SVG with code', '<p>a<img src="x/active.svg">', ['p ‹a›'], ['Ảnh bị bỏ ra: ảnh SVG có mã chạy.']],
    ['no picture at all', '<p>a<img src="x/phim.png">', ['p ‹a›'], ['Ảnh bị bỏ ra: loại ảnh không dùng được.']],
    ['too large', `<p>a<img src="data:image/png;base64,${'A'.repeat(5000)}">`, ['p ‹a›'], ['Ảnh bị bỏ ra: ảnh quá lớn.']],
    ['of one pixel, that counts visitors', '<p>a<img src="https://dem.example/x.gif" width=1 height=1>', ['p ‹a›'], []],
    ['drawn in the page', `<p>a${SVG.replace('<path d="M0 0h1"/>', '<text>Sơ đồ</text>')}`, ['p ‹a›'], []],
  ])('%s', async (_name, page, lines, findings) => {
    const { manuscript, diagnostics } = await read(page, { files, limits: { pictureBytes: 2000 } })
    expect(summary(manuscript)).toEqual(lines)
    expect(diagnostics.map(({ message }) => message.vi)).toEqual(findings)
    for (const picture of manuscript.pictures.values()) expect(picture.mediaType).toMatch(/^image\/(?:png|svg\+xml)$/)
  })
})

test('the bytes are those of the page', async () => {
  const { manuscript } = await read(`<img src="${DATA}">`)
  expect(manuscript.pictures.get('anh-1.png')).toEqual({ name: 'anh-1.png', bytes: PNG, mediaType: 'image/png' })
})

test('words of pictures that are not taken are listed', async () => {
  const { manuscript } = await read(
    `<p>a<img src="https://anh.example/b.png" alt="Cầu tre">${SVG.replace('<path', '<text>Sơ đồ</text><path')}`,
  )
  expect(manuscript.leftOut.map(({ kind, text }) => `${kind} ${text}`)).toEqual(['drawing Cầu tre', 'drawing Sơ đồ'])
})

test('an option that is none is a finding', async () => {
  // biome-ignore lint/suspicious/noExplicitAny: what JavaScript callers may hand over
  const { manuscript, diagnostics } = await html({ take: 'half' } as any).read({ name: 'a.html', bytes: new Uint8Array() })
  expect(manuscript).toBeUndefined()
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['import/bad-option'])
})
