import { bilingual, commune, province } from '@bantin/fixtures'
import {
  byline,
  correctedFacts,
  correctionFacts,
  imprintFacts,
  issueAddress,
  issueLabels,
  issueLine,
  itemAddress,
  itemCode,
  labels,
  originFacts,
  pageName,
} from '@bantin/paratext'
import { compileSample } from '@bantin/testing'
import { expect, test } from 'vitest'

test('which issue it is, in one line', async () => {
  const { meta } = await compileSample(province)
  expect([issueLine(meta, labels.vi), issueLine(meta, labels.en)]).toMatchInlineSnapshot(`
    [
      "Số 264 · tháng 11/2026 · năm thứ 32",
      "No. 264 · November 2026 · year 32",
    ]
  `)
})

test('what kind of issue it is', async () => {
  const supplement = await compileSample(bilingual)
  expect(issueLabels(supplement, labels.vi)).toEqual(['Phụ trương'])
  expect(issueLabels({ ...supplement, audience: 'internal' }, labels.en)).toEqual(['Supplement', 'For internal distribution'])
})

test('the imprint of a commune, in print order', async () => {
  const facts = imprintFacts(await compileSample(commune), labels.vi)
  expect(facts.map(({ term, lines, own, href }) => [term, lines.join(' | '), own, href])).toMatchInlineSnapshot(`
    [
      [
        "Cơ quan chủ quản",
        "Ủy ban nhân dân xã Đồi Thông",
        true,
        undefined,
      ],
      [
        "Cơ quan xuất bản",
        "Trung tâm Dịch vụ công xã Đồi Thông",
        true,
        undefined,
      ],
      [
        "Chịu trách nhiệm xuất bản",
        "Giám đốc Trung tâm Dịch vụ công xã, Trung tâm Dịch vụ công xã Đồi Thông",
        true,
        undefined,
      ],
      [
        "Thực hiện",
        "Ban Biên tập, Trung tâm Dịch vụ công xã Đồi Thông | Tổ thông tin sáu thôn, Xã Đồi Thông",
        true,
        undefined,
      ],
      [
        "Giấy phép xuất bản",
        "số 58/GP-STT, ngày 22 tháng 12 năm 2025, do Sở Thông tin tỉnh Sông Ngân cấp",
        false,
        undefined,
      ],
      [
        "In tại",
        "Xưởng in Bến Cũ, Số 48, đường Bến Cũ, phường Trung Tâm, tỉnh Sông Ngân",
        true,
        undefined,
      ],
      [
        "Số lượng",
        "350 bản",
        false,
        undefined,
      ],
      [
        "In xong",
        "ngày 09 tháng 11 năm 2026",
        false,
        undefined,
      ],
      [
        "Phát hành",
        "ngày 10 tháng 11 năm 2026",
        false,
        undefined,
      ],
      [
        "Kỳ hạn",
        "Mỗi tháng một số",
        true,
        undefined,
      ],
      [
        "Địa chỉ",
        "Số 3, đường Chợ Mới, thôn Cầu Mới, xã Đồi Thông, tỉnh Sông Ngân",
        true,
        undefined,
      ],
      [
        "Điện thoại",
        "0200 555 0140",
        false,
        undefined,
      ],
      [
        "Thư điện tử",
        "bantin@doithong.example",
        false,
        "mailto:bantin@doithong.example",
      ],
      [
        "Trang web",
        "doithong.example",
        false,
        "https://doithong.example",
      ],
    ]
  `)
})

test('authors come before other tasks, and an office stands behind its person', () => {
  const contributors = [
    { role: 'editor', name: 'Ban Biên tập', organisation: 'Ban Biên tập' },
    { role: 'author', name: 'Hòa An', organisation: 'Trạm Khuyến nông' },
    { role: 'author', name: 'Bích Lan' },
  ] as const
  expect(byline({ contributors }, labels.vi)).toEqual([
    { role: 'author', label: 'Tác giả', names: 'Hòa An (Trạm Khuyến nông); Bích Lan' },
    { role: 'editor', label: 'Biên tập', names: 'Ban Biên tập' },
  ])
})

test('a correction names the item that stands in the same issue by its title, any other by its id', async () => {
  const issue = await compileSample(commune)
  const [first] = issue.items
  const correction = { date: '2026-11-20', wrong: '3 tấn', right: '5 tấn' }
  const corrections = [
    { ...correction, of: { issue: issue.id, item: first?.id } },
    { ...correction, of: { issue: 'doi-thong-2026-10', item: 'cap-nuoc' }, note: 'Xin lỗi bạn đọc.' },
  ]
  const item = { ...first, meta: { ...first?.meta, corrections } } as NonNullable<typeof first>
  const [own, other] = correctionFacts(issue, item, labels.vi)
  expect(own).toMatchObject({ about: first?.title, item: first, day: 'ngày 20 tháng 11 năm 2026' })
  expect(other).toEqual({
    ...correction,
    about: 'Về số báo doi-thong-2026-10, cap-nuoc',
    of: { issue: 'doi-thong-2026-10', item: 'cap-nuoc' },
    day: 'ngày 20 tháng 11 năm 2026',
    note: 'Xin lỗi bạn đọc.',
  })
})

test('a corrected item says where it was put right; an issue also what, where that is not known', async () => {
  const issue = await compileSample(commune)
  const [first, second] = issue.items as [(typeof issue.items)[0], (typeof issue.items)[0]]
  const by = {
    issue: 'doi-thong-2026-12',
    number: 19,
    period: '2026-12',
    date: '2026-12-10',
    title: 'Đồi Thông',
    item: 'noi-lai',
    itemTitle: 'Nói lại',
  }
  const later = { by, of: { item: first.id }, date: '2026-12-10', wrong: '3 tấn', right: '5 tấn' }
  const own = { ...later, by: { ...by, issue: issue.id, item: second.id, itemTitle: second.title, language: 'rad' }, note: 'Gõ nhầm.' }
  const whole = { ...issue, correctedBy: [later, { ...later, of: {} }] }
  const where = (at: Parameters<typeof correctedFacts>[1]) =>
    (['vi', 'en'] as const).map((language) => correctedFacts(issue, at, labels[language]).map((one) => one.where))
  expect(where({ ...first, correctedBy: [later, own] })).toEqual([
    ['Đính chính đăng ở số 19, tháng 12/2026', 'Đính chính đăng ở số này'],
    ['Correction in no. 19, December 2026', 'Correction in this issue'],
  ])
  expect(where(whole)).toEqual([
    [`Đính chính bài “${first.id}” đăng ở số 19, tháng 12/2026`, 'Đính chính đăng ở số 19, tháng 12/2026'],
    [`Correction of “${first.id}” in no. 19, December 2026`, 'Correction in no. 19, December 2026'],
  ])
  expect(correctedFacts(issue, { ...first, correctedBy: [own] }, labels.vi)).toEqual([
    {
      ...{ by: own.by, where: 'Đính chính đăng ở số này', item: second, title: second.title, language: 'rad' },
      ...{ date: '2026-12-10', day: 'ngày 10 tháng 12 năm 2026', wrong: '3 tấn', right: '5 tấn', note: 'Gõ nhầm.' },
    },
  ])
})

test('an item from elsewhere says from where', async () => {
  const { items } = await compileSample(commune)
  const from = items.map((item) => originFacts(item, labels.vi)).filter((one) => one !== undefined)
  expect(from).toMatchInlineSnapshot(`
    [
      {
        "label": "Bài đăng lại từ",
        "more": [
          "số 264",
          "Trung tâm Thông tin tỉnh Sông Ngân",
        ],
        "title": "Bản tin Sông Ngân",
      },
    ]
  `)
})

test('an item in the third hand says who published it first', async () => {
  const [item] = (await compileSample(commune)).items.filter(({ meta }) => meta.origin)
  const first = { bulletin: 'vung', title: 'Bản tin Vùng hạ lưu', number: 40, publisher: 'Trung tâm Thông tin vùng' }
  const meta = item && { ...item.meta, origin: { bulletin: 'song-ngan', title: 'Bản tin Sông Ngân', number: 264, first } }
  expect(meta && (['vi', 'en'] as const).map((language) => originFacts({ meta }, labels[language])?.more.join(', '))).toEqual([
    'số 264, đăng đầu tiên ở Bản tin Vùng hạ lưu, số 40, Trung tâm Thông tin vùng',
    'no. 264, first published in Bản tin Vùng hạ lưu, no. 40, Trung tâm Thông tin vùng',
  ])
})

test('addresses and codes', async () => {
  const issue = await compileSample(commune)
  const [first, second] = issue.items
  const at = (site: string | undefined) => ({ ...issue, bulletin: { ...issue.bulletin, site } })
  expect(issueAddress(at(undefined))).toBeUndefined()
  expect(itemAddress(at(undefined), 'x')).toBeUndefined()
  expect(issueAddress(at('https://doithong.example/ban-tin'))).toBe(`https://doithong.example/ban-tin/${issue.id}/`)
  expect(itemAddress(at('https://doithong.example/'), 'index')).toBe(`https://doithong.example/${issue.id}/index_.html`)
  const placed = { ...issue, address: 'https://doithong.example/issues/so-1/web' }
  expect([issueAddress(placed), itemAddress(placed, 'lua')]).toEqual([`${placed.address}/`, `${placed.address}/lua.html`])
  expect([first, second].map((item) => itemCode(issue, item?.id ?? ''))).toEqual([`${issue.meta.number}-01`, `${issue.meta.number}-02`])
  expect(itemCode(issue, 'bai-so-khac')).toBeUndefined()
  expect(pageName('lua')).toBe('lua.html')
})
