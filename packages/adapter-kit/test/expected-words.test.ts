import { compile } from '@bantin/compile'
import { describe, expect, test } from 'vitest'
import { expectedWords, kitchenSink, memorySource, minimal, splitWords } from '../src/index.ts'

const bulletin = 'schema: 1\nid: thu\ntitle: Thử\npublisher: { name: Tổ thử }\nsections: [{ id: mot, title: Một }]\n'
const issue = 'schema: 1\nid: thu-1\nnumber: 1\nperiod: 2026-11\ndate: 2026-11-01\nitems: [{ item: bai, section: mot }]\n'

async function expectedOf(body: string, options = {}) {
  const source = memorySource({
    'bulletin.yaml': bulletin,
    'issues/1/issue.yaml': issue,
    'issues/1/items/bai.md': `---\ntitle: T\n---\n\n${body}\n`,
  })
  const compiled = await compile(source)
  expect(compiled.diagnostics.map((one) => one.message.en)).toEqual([])
  return expectedWords(compiled.issue!, options).items[0]!
}

const text = async (body: string, options = {}) =>
  (await expectedOf(body, options)).text
    .slice(1)
    .map((one) => one.text)
    .join(' ')

describe('the words of a body', () => {
  test.each<[name: string, body: string, words: string]>([
    ['emphasis within a word', 'Ch**ợ** *p*hiên', 'chợ phiên'],
    ['a table, row by row', 'Bảng: Giá\n\n| a | b |\n| - | - |\n| c | d |', 'bảng 1 giá a b c d'],
    ['a line break', 'một\\\nhai', 'một hai'],
    ['code', '`a_b`\n\n```\nc = 1\n```', 'a b c 1'],
    [
      'the title of a callout, and no name of its kind',
      ':::luu-y[Coi chừng]\nĐá lở\n:::\n\n:::luu-y\nNước xiết\n:::',
      'coi chừng đá lở nước xiết',
    ],
    ['words of a link, not its address', '[chợ](https://cho.example)', 'chợ'],
    ['another language', ':tieng[êa]{lang=rad} và\n\n:::tieng{lang=km}\nទឹក\n:::', 'êa và ទឹក'],
  ])('%s', async (_, body, words) => {
    expect(await text(body)).toBe(words)
  })

  test('a node that is omitted takes its words with it', async () => {
    expect(await text('Trước\n\n> trích\n\nsau', { omit: ['blockquote'] })).toBe('trước sau')
  })

  test('notes stand apart, in the order of their numbers, and the text knows where they are referred to', async () => {
    const { text: words, notes } = await expectedOf('Hai[^b] rồi một[^a][^b].\n\n[^a]: Chú a.\n\n[^b]: Chú b,\n\n    đoạn hai.')
    expect(words.map((one) => `${one.text}${'^'.repeat(one.notesBehind ?? 0)}`).join(' ')).toBe('t hai^ rồi một^^')
    expect(notes.map((one) => one.words.map((word) => word.text).join(' '))).toEqual(['chú b đoạn hai', 'chú a'])
  })

  test('a word knows its line', async () => {
    const { text: words } = await expectedOf('Một\n\n- hai')
    expect(words.map((one) => `${one.text}:${one.place?.start.line}`)).toEqual(['t:undefined', 'một:5', 'hai:7'])
  })
})

test('front matter, sections and imprint stand apart', async () => {
  const { issue: compiled } = await compile(kitchenSink.source)
  const { items, apart } = expectedWords(compiled!)
  const told = (parts: typeof apart) => parts.map((one) => `${one.name}: ${one.words.map((word) => word.text).join(' ')}`)
  expect(told(apart)).toMatchInlineSnapshot(`
    [
      "section: bài mẫu",
      "section: chuyện khác",
      "bulletin: bản tin khe lá",
      "subtitle: đọc chung ở nhà văn hóa",
      "running number: 31",
      "publisher: tổ thông tin xã khe lá",
      "parent: ủy ban xã khe lá",
      "address: số 7 đường bờ suối xã khe lá",
      "phone: 0200 555 0171",
      "email: bantin khela example",
      "licence: 71 gp kl",
      "licence: phòng cấp phép khe lá",
      "responsible: tổ trưởng thông tin",
      "responsible: tổ thông tin xã khe lá",
      "responsible: người soát bài",
      "responsible: nhà văn hóa khe lá",
      "printer: nhà in suối trong",
      "printer: ngõ 2 chợ khe lá",
      "periodicity: mỗi tháng một tờ",
      "cover credit: nhóm vẽ khe lá",
      "corrected: sửa lỗi kỳ qua",
      "corrected: gọi 0200 555 0117",
      "corrected: gọi 0200 555 0171",
    ]
  `)
  expect(told(items[1]!.apart)).toMatchInlineSnapshot(`
    [
      "summary: lời tóm lược dành cho trang mục lục",
      "contributor: nhóm quan trắc",
      "contributor: trạm đo mưa khe lá",
      "contributor: thợ ảnh bờ suối",
      "lead caption: cột đo dựng từ đầu vụ",
      "lead credit: thợ ảnh bờ suối",
      "origin: bản tin đầu nguồn",
      "origin: ban đầu nguồn",
      "corrected: sửa lỗi kỳ qua",
      "corrected: xuồng bơm thôn cạn",
      "corrected: xuồng bơm thôn đồi",
      "corrected: bản nháp đánh lẫn",
      "correction: đo lúc bảy giờ sáng",
      "correction: đo lúc sáu giờ sáng",
      "correction: người ghi nhầm ca trực",
    ]
  `)
})

test('a minimal issue has no empty parts', async () => {
  const { issue: compiled } = await compile(minimal.source)
  const { apart } = expectedWords(compiled!)
  expect(apart.every((one) => one.words.length > 0)).toBe(true)
})

test.each<[text: string, words: string[]]>([
  ['Đi chợ – 12/TB-TTSN, 37,5°C', ['đi', 'chợ', '12', 'tb', 'ttsn', '37', '5', 'c']],
  ['o\u0302\u0301 ốm', ['ố', 'ốm']],
  ['ﬁn\u00adal\u2060 x\u200by', ['final', 'xy']],
  ['(“ê̆”)', ['ê̆']],
  ['  ', []],
])('splitWords %j', (input, words) => {
  expect(splitWords(input)).toEqual(words)
})
