import { compareItems, describeTaken, type ExchangeCorrection, type LocalItem, versionOf } from '@bantin/exchange'
import { expect, test } from 'vitest'
import { local, take, upstream } from './support.ts'

const GAT = '---\ntitle: Gặt sớm\nkeywords: [lúa]\n---\n\nLúa chín tám phần là gặt.\n\n## Chọn ngày\n\nTránh mưa chiều.\n'
const CHANGED = GAT.replace('tám phần', 'chín phần')
const correction = (date: string, right = 'chín phần'): ExchangeCorrection => ({
  by: { issue: 'so-8', item: 'dinh-chinh' },
  of: { issue: 'so-7', item: 'gat' },
  date,
  wrong: 'tám phần',
  right,
})
const known = upstream({ gat: GAT })
const taken = take(known, 'gat')
const addition = (text: string): string => text.replace('## Chọn ngày', ':::bo-sung\nThôn Bến Đá gặt ngày 12.\n:::\n\n## Chọn ngày')
const later = upstream({}, { id: 'so-8', date: '2026-06-04', corrections: [correction('2026-06-04')] }).index

test.each<[name: string, text: string, now: ReturnType<typeof upstream>['index'][], expected: string]>([
  ['as it was taken', taken, [known.index], 'current 0 false 0'],
  ['with Windows line ends', taken.replaceAll('\n', '\r\n').replaceAll('\r\n', '\n'), [known.index], 'current 0 false 0'],
  [
    'other YAML for the same values',
    taken.replace('keywords:\n  - lúa', 'keywords: ["lúa"] # từ khóa'),
    [known.index],
    'current 0 false 0',
  ],
  ['with an addition', addition(taken), [known.index], 'current 0 false 1'],
  ['with an addition in a list', taken.replace('Tránh mưa', ':::them\n- Xóm Dưới\n:::\n\nTránh mưa'), [known.index], 'current 0 false 1'],
  ['for insiders here', taken.replace('language: vi', 'language: vi\naudience: internal'), [known.index], 'current 0 false 0'],
  ['a word altered here', taken.replace('mưa chiều', 'mưa đêm'), [known.index], 'current 0 true 0'],
  ['the title altered here', taken.replace('title: Gặt sớm', 'title: Gặt muộn'), [known.index], 'current 0 true 0'],
  ['a paragraph added without a mark', `${taken}\nThôn ta gặt ngày 12.\n`, [known.index], 'current 0 true 0'],
  ['changed upstream', taken, [upstream({ gat: CHANGED }).index], 'changed 0 false 0'],
  ['changed on both sides', taken.replace('mưa chiều', 'mưa đêm'), [upstream({ gat: CHANGED }).index], 'changed 0 true 0'],
  ['changed here as it was upstream', taken.replace('tám phần', 'chín phần'), [upstream({ gat: CHANGED }).index], 'current 0 false 0'],
  ['corrected by a later issue', taken, [known.index, later], 'current 1 false 0'],
  ['the correction told by both issues', taken, [{ ...known.index, corrections: later.corrections }, later], 'current 1 false 0'],
  ['withdrawn', taken, [upstream({ khac: GAT }).index], 'withdrawn 0 false 0'],
  ['only a later issue read', taken, [later], 'not-seen 1 false 0'],
  ['an origin by hand, the same words', taken.replace(/ {2}version.*\n {2}hash.*\n/, ''), [known.index], 'current 0 false 0'],
  [
    'an origin by hand, other words',
    taken.replace(/ {2}version.*\n {2}hash.*\n/, '').replace('mưa', 'nắng'),
    [known.index],
    'no-version 0 false 0',
  ],
])('%s', (_, text, now, expected) => {
  const item = local(text) as LocalItem
  const [found] = compareItems([item], now).taken
  expect([found?.state, found?.corrections.length, found?.altered, item.additions].join(' ')).toBe(expected)
})

test('a correction that was known when the item was taken is not told again, a second one is', () => {
  const text = take(known, 'gat', [later])
  expect(local(text)?.origin.version).toBe('2026-06-04+1')
  expect(compareItems([local(text) as LocalItem], [known.index, later]).taken[0]?.corrections).toEqual([])
  const again = { ...later, corrections: [...later.corrections, correction('2026-07-02', 'bảy phần')] }
  expect(compareItems([local(text) as LocalItem], [known.index, again]).taken[0]?.corrections).toEqual([
    correction('2026-07-02', 'bảy phần'),
  ])
})

test('what is fresh: not taken, the newest issue first; items of other bulletins are left out', () => {
  const other = local(taken.replace('bulletin: song-ngan', 'bulletin: khac')) as LocalItem
  const old = upstream({ gat: GAT, phoi: GAT })
  const now = upstream({ cay: GAT }, { id: 'so-8', date: '2026-06-04' })
  const { taken: none, fresh } = compareItems([other], [old.index, now.index])
  expect([none, fresh.map(({ index, item }) => `${index.issue.id}/${item.id}`)]).toEqual([[], ['so-8/cay', 'so-7/gat', 'so-7/phoi']])
})

test.each([
  ['2026-05-04', [], '2026-05-04'],
  ['2026-05-04', ['2026-07-01', '2026-06-01'], '2026-07-01+2'],
])('the version of %s with corrections of %j', (date, days, version) => {
  expect(
    versionOf(
      date,
      days.map((one) => ({ date: one })),
    ),
  ).toBe(version)
})

test('what an editor is told, in both languages', () => {
  const [found] = compareItems([local(taken.replace('mưa chiều', 'mưa đêm')) as LocalItem], [upstream({ gat: CHANGED }).index, later]).taken
  expect(
    found && describeTaken(found).map(({ ruleId, place, message }) => [ruleId, place?.start.line, message.vi, message.en]),
  ).toMatchInlineSnapshot(`
    [
      [
        "sync/corrected-upstream",
        7,
        "Ngày 2026-06-04, nguồn đã đính chính bài “Gặt sớm”: “tám phần” nay sửa là “chín phần”.",
        "On 2026-06-04 the upstream corrected “Gặt sớm”: “tám phần” is now “chín phần”.",
      ],
      [
        "sync/changed-upstream",
        7,
        "Nguồn đã sửa bài “Gặt sớm” sau khi ta lấy (bản 2026-05-04, nay 2026-06-04+1).",
        "The upstream changed “Gặt sớm” after it was taken (version 2026-05-04, now 2026-06-04+1).",
      ],
      [
        "sync/altered-here",
        7,
        "Bài “Gặt sớm” đã sửa tại chỗ, không còn đúng chữ của nguồn.",
        "“Gặt sớm” was altered here and no longer has the upstream’s words.",
      ],
    ]
  `)
})

test.each([
  ['no item', 'Lúa chín.'],
  ['no origin', '---\ntitle: Gặt\n---\n\norigin: của lúa\n'],
  ['broken YAML', '---\ntitle: [\norigin: x\n---\n'],
  ['an origin that is none', '---\ntitle: Gặt\norigin: Sông Ngân\n---\n'],
])('%s is nothing that was taken', (_, text) => expect(local(text)).toBeUndefined())
