import { render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { type TextOptions, text } from '@bantin/to-text'
import { describe, expect, test } from 'vitest'
import { renderTexts } from './support/issue.ts'

const issue = await compileWritten({
  bulletin: { site: 'https://songngan.example/tin' },
  items: {
    lua: [{ title: 'Gặt lúa trước cơn mưa' }, 'Gặt sớm[^a], xem [bài rau](rau.md).\n\n[^a]: Theo lịch.\n'],
    rau: [{ title: 'Trồng rau' }, 'Tưới sáng.\n'],
  },
})
const ITEM = 'zalo/01-lua/1.txt'

test('files, messages and SMS say what they are', async () => {
  const { artifacts } = await render(issue, [text({ messages: { sms: true } })])
  expect(artifacts.slice(0, -1).map(({ path, mediaType, role }) => [path, mediaType, role])).toEqual([
    ['text/song-ngan-2026-11.txt', 'text/plain', 'issue'],
    ['zalo/00-index/1.txt', 'text/plain', 'part'],
    ['zalo/01-lua/1.txt', 'text/plain', 'part'],
    ['zalo/02-rau/1.txt', 'text/plain', 'part'],
    ['sms/song-ngan-2026-11.txt', 'text/plain', 'part'],
  ])
})

test('the issue as a file', async () => {
  expect((await renderTexts(issue, { messages: { write: false }, width: 40 })).get('text/song-ngan-2026-11.txt')).toMatchInlineSnapshot(`
    "Trung tâm Thông tin

    Bản tin Sông Ngân
    =================

    Số 264 · tháng 11/2026
    Phát hành ngày 05 tháng 11 năm 2026


    Trong số này
    ------------

    Tin tức
      264-01  Gặt lúa trước cơn mưa
      264-02  Trồng rau


    ========================================
    Tin tức
    ========================================


    Gặt lúa trước cơn mưa
    =====================

    Mã bài: 264-01

    Gặt sớm[1], xem bài rau (264-02).

    Chú thích
    .........
    [1] Theo lịch.


    Trồng rau
    =========

    Mã bài: 264-02

    Tưới sáng.


    ========================================
    Thông tin xuất bản
    ========================================


    Bản tin Sông Ngân · Số 264 ·
    tháng 11/2026

    Cơ quan xuất bản: Trung tâm Thông tin
    Phát hành: ngày 05 tháng 11 năm 2026
    Kỳ hạn: Mỗi tháng một số
    "
  `)
})

test('an item as a message, with what it needs to be found', async () => {
  expect((await renderTexts(issue)).get(ITEM)).toMatchInlineSnapshot(`
    "Bản tin Sông Ngân · Số 264 · tháng 11/2026

    Gặt lúa trước cơn mưa

    Gặt sớm [Chú thích 1: Theo lịch.], xem bài rau <https://songngan.example/tin/song-ngan-2026-11/rau.html>.

    Mã bài: 264-01
    Đọc trên web: https://songngan.example/tin/song-ngan-2026-11/lua.html"
  `)
})

test('the first message', async () => {
  expect((await renderTexts(issue)).get('zalo/00-index/1.txt')).toMatchInlineSnapshot(`
    "Bản tin Sông Ngân

    Trung tâm Thông tin

    Số 264 · tháng 11/2026
    Phát hành ngày 05 tháng 11 năm 2026

    Trong số này

    ■ Tin tức
    264-01 Gặt lúa trước cơn mưa
    264-02 Trồng rau

    Đọc trên web: https://songngan.example/tin/song-ngan-2026-11/

    ■ Thông tin xuất bản
    Cơ quan xuất bản: Trung tâm Thông tin
    Phát hành: ngày 05 tháng 11 năm 2026
    Kỳ hạn: Mỗi tháng một số"
  `)
})

test('without a site, items are found by their codes', async () => {
  const here = await compileWritten({
    items: { lua: [{ title: 'Gặt lúa' }, 'Xem [bài rau](rau.md).\n'], rau: [{ title: 'Trồng rau' }, 'A.\n'] },
  })
  expect((await renderTexts(here)).get(ITEM)).toBe(
    'Bản tin Sông Ngân · Số 264 · tháng 11/2026\n\nGặt lúa\n\nXem bài rau (264-02).\n\nMã bài: 264-01',
  )
})

describe('each option shows', () => {
  const all = async (options: TextOptions) => [...(await renderTexts(issue, options))]
  const file = async (options: TextOptions) => (await renderTexts(issue, options)).get('text/song-ngan-2026-11.txt') ?? ''

  test('file, messages.write, messages.folder', async () => {
    const paths = async (options: TextOptions) => (await all(options)).map(([path]) => path)
    expect(await paths({ messages: { write: false } })).toEqual(['text/song-ngan-2026-11.txt'])
    expect(await paths({ file: false, messages: { folder: 'gui/zalo' } })).toEqual([
      'gui/zalo/00-index/1.txt',
      'gui/zalo/01-lua/1.txt',
      'gui/zalo/02-rau/1.txt',
    ])
  })

  test('width', async () => {
    const longest = async (width: number) => Math.max(...(await file({ width })).split('\n').map((line) => line.length))
    expect([await longest(40), await longest(72)]).toEqual([40, 72])
  })

  test('notes', async () => {
    expect(await file({})).toContain('Gặt sớm[1], xem')
    expect(await file({ notes: 'inline' })).toContain('Gặt sớm [Chú thích 1: Theo lịch.], xem')
  })

  test('messages.limit', async () => {
    const long = await compileWritten({ items: { lua: [{ title: 'Gặt lúa' }, 'Gặt sớm trước mưa.\n\n'.repeat(30)] } })
    const texts = await renderTexts(long, { messages: { limit: 300 } })
    const parts = [...texts].filter(([path]) => path.startsWith('zalo/01-lua/')).map(([, part]) => part)
    expect(parts.map((part) => part.slice(0, 6))).toEqual(['(1/3) ', '(2/3) ', '(3/3) '])
    expect(parts.map((part) => part.length <= 300)).toEqual([true, true, true])
  })

  test('messages.address', async () => {
    expect((await renderTexts(issue, { messages: { address: 'first' } })).get(ITEM)).toContain(
      'Gặt lúa trước cơn mưa\n\nMã bài: 264-01\nĐọc trên web: https://songngan.example/tin/song-ngan-2026-11/lua.html\n\nGặt sớm',
    )
  })

  test('lineEnds and byteOrderMark', async () => {
    const texts = await all({ lineEnds: 'crlf', byteOrderMark: true, messages: { sms: true } })
    for (const [, one] of texts) {
      expect(one.startsWith('\ufeff')).toBe(true)
      expect(one.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
    for (const [, one] of await all({})) expect(one).not.toMatch(/[\ufeff\r]/)
  })

  test('language', async () => {
    expect(await file({ language: 'en' })).toContain('\nIn this issue\n')
  })

  test.each<[sms: true | 'without-tones', text: string, finding: string]>([
    [
      true,
      'Bản tin Sông Ngân, Số 264, tháng 11/2026\n264-01 Gặt lúa trước cơn mưa\n264-02 Trồng rau\nhttps://songngan.example/tin/song-ngan-2026-11/',
      'Tin SMS của số này được tính là 2 tin (134 ký tự, bảng mã UCS-2).',
    ],
    [
      'without-tones',
      'Ban tin Song Ngan, So 264, thang 11/2026\n264-01 Gat lua truoc con mua\n264-02 Trong rau\nhttps://songngan.example/tin/song-ngan-2026-11/',
      'Tin SMS của số này được tính là 1 tin (134 ký tự, bảng mã GSM-7).',
    ],
  ])('messages.sms: %s', async (sms, expected, finding) => {
    const { artifacts, diagnostics } = await render(issue, [text({ messages: { sms } })])
    const found = artifacts.find((one) => one.path.startsWith('sms/'))
    expect(new TextDecoder().decode(found?.bytes)).toBe(expected)
    expect(diagnostics.map((one) => one.message.vi)).toEqual([finding])
  })
})

test.each<[options: unknown, message: string]>([
  [{ width: 10 }, 'The option “width” of the form text is not valid: must be 40 or more.'],
  [{ messages: { limit: 20 } }, 'The option “messages.limit” of the form text is not valid: must be 200 or more.'],
  [{ messages: { sms: 'yes' } }, 'The option “messages.sms” of the form text is not valid: does not have the right form: “yes”.'],
  [
    { messages: { folder: '../out' } },
    'The option “messages.folder” of the form text is not valid: does not have the right form: “../out”.',
  ],
  [{ wrap: 72 }, 'The option “wrap” of the form text is not valid: there is no such option.'],
])('%j is a finding, and nothing is rendered', async (options, message) => {
  const { artifacts, diagnostics } = await render(issue, [text(options as TextOptions)])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(diagnostics.map((one) => one.message.en)).toEqual([message])
})
