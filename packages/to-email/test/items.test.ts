import { compileWritten, rich, type Written } from '@bantin/testing'
import { expect, test } from 'vitest'
import { readParts } from './support/read-email.ts'
import { renderIssue, renderWritten } from './support/render-email.ts'

/** The plain text between the head and the imprint. */
const middle = (text: string): string => text.slice(text.indexOf('Tin tức'), text.indexOf('Thông tin xuất bản')).trim()

test('an item with every field', async () => {
  const { text } = await renderWritten(rich, { site: 'https://songngan.example/ban-tin/' })
  expect(middle(text)).toMatchInlineSnapshot(`
    "Tin tức
    -------

    Gặt lúa
      https://songngan.example/ban-tin/song-ngan-2026-11/lua.html
      Trước mưa
      Gặt sớm, phơi khô.
      Tác giả: Tổ nông vụ (Trạm Khuyến nông) · Biên tập: Ban Biên tập ·
      khoảng 1 phút đọc
      Bài đăng lại từ Bản tin Mùa vụ, số 9, ngày 01 tháng 10 năm 2026
      Bài này đã được đính chính
      Đính chính đăng ở số này: Trồng rau · ngày 04 tháng 11 năm 2026
      Đã in: 3 ha
      Nay sửa là: 30 ha

    Trồng rau
      https://songngan.example/ban-tin/song-ngan-2026-11/rau.html
      Tưới sáng.
      khoảng 1 phút đọc
      Đính chính · Gặt lúa · ngày 04 tháng 11 năm 2026
      Đã in: 3 ha
      Nay sửa là: 30 ha"
  `)
})

test('without a site, items have their codes instead of links', async () => {
  const { artifacts, text } = await renderWritten()
  expect(middle(text)).toMatchInlineSnapshot(`
    "Tin tức
    -------

    Gặt lúa
      Gặt sớm.
      Mã bài 264-01 · khoảng 1 phút đọc"
  `)
  expect((await readParts(artifacts)).links).toEqual([])
})

test('with a site, titles lead to the items and a link to the whole issue', async () => {
  const { artifacts } = await renderWritten({ bulletin: { site: 'https://songngan.example/ban-tin' } })
  expect((await readParts(artifacts)).links).toEqual([
    'https://songngan.example/ban-tin/song-ngan-2026-11/',
    'https://songngan.example/ban-tin/song-ngan-2026-11/lua.html',
  ])
})

test('a translation names its original', async () => {
  const items: Written['items'] = {
    lua: [{ title: 'Gặt lúa' }, 'Gặt.\n'],
    mdie: [{ title: 'Puôt mdiê', language: 'rad', translationOf: 'lua' }, 'Puôt.\n'],
  }
  const { text, html } = await renderIssue(await compileWritten({ bulletin: { languages: ['vi', 'rad'] }, items }))
  expect(text).toContain('Puôt mdiê\n  Puôt.\n  Mã bài 264-02 · khoảng 1 phút đọc\n  Bản dịch của bài Gặt lúa\n')
  expect(html).toContain('<h3 lang="rad"')
})

test.each<[issue: Record<string, unknown>, label: string]>([
  [{ audience: 'internal' }, 'Lưu hành nội bộ'],
  [{ kind: 'supplement' }, 'Phụ trương'],
  [{ kind: 'special', audience: 'internal' }, 'Số chuyên đề · Lưu hành nội bộ'],
])('%j is labelled %s', async (issue, label) => {
  const { text, html } = await renderWritten({ issue })
  expect(text.split('\n')).toContain(label)
  expect(html).toContain(`>${label}</p>`)
})

test.each<[body: string, excerpt: string | undefined]>([
  ['Gặt sớm. Phơi khô.', 'Gặt sớm. Phơi khô.'],
  ['## Đề mục\n\n- một\n- hai\n\nĐoạn đầu. Câu sau!', 'Đoạn đầu. Câu sau!'],
  ['Thóc *ướt* thì **phơi**.[^1] Thóc khô thì cất.\n\n[^1]: Theo lịch.', 'Thóc ướt thì phơi. Thóc khô thì cất.'],
  ['Sản lượng 1.240 tấn. Giá 7.500 đồng/kg.', 'Sản lượng 1.240 tấn. Giá 7.500 đồng/kg.'],
  ['Họp ở TP. Hồ Chí Minh vào tháng sau. Đoạn dở', 'Họp ở TP. Hồ Chí Minh vào tháng sau.'],
  ['Có rau, củ, quả v.v. Mỗi nhà một ít. Còn nữa', 'Có rau, củ, quả v.v. Mỗi nhà một ít.'],
  ['Xem songngan.example. Hỏi trưởng thôn', 'Xem songngan.example.'],
  ['Anh nói: “Gặt thôi!” Rồi đi. Hết', 'Anh nói: “Gặt thôi!” Rồi đi.'],
  ['Chờ… rồi gặt. Xong', 'Chờ… rồi gặt.'],
  ['Không có dấu chấm', undefined],
  ['- chỉ\n- có\n- danh sách.', undefined],
  [`${'Dài '.repeat(300)}hết.`, undefined],
  [`Ngắn. ${'Dài '.repeat(60)}hết.`, 'Ngắn.'],
])('the beginning of %j', async (body, excerpt) => {
  const { text } = await renderWritten({ items: { lua: [{ title: 'Gặt lúa' }, `${body}\n`] } })
  const lines = middle(text).split('\n').slice(4, -1)
  const read = lines.map((line) => line.trim()).join(' ')
  expect(read.replaceAll('\u00a0', ' ') || undefined).toBe(excerpt)
})
