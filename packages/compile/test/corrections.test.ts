import { compile, createTreeCache, findCorrections, type IssueSource, type LaterCorrection, laterCorrection } from '@bantin/compile'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Content, edited, sampleSource } from './sample-source.ts'

const OTHER = 'issues/06/issue.yaml'
const LIST = 'issues/06/items/lich.md'

const by: LaterCorrection['by'] = {
  ...{ issue: 'lang-ven-2026-06', number: 8, period: '2026-06', date: '2026-06-04', title: 'Bản tin Làng Ven' },
  ...{ item: 'lich', itemTitle: 'Lịch tháng Sáu', language: 'vi' },
}
const said = (item: string | undefined, right = 'ngày 6', date = '2026-06-04'): LaterCorrection => ({
  ...{ by, of: item === undefined ? {} : { item }, date, wrong: 'ngày 5', right },
})

/** What a compile says: the corrections of each item, those of the issue, and the findings. */
async function placed(source: IssueSource, corrected?: readonly LaterCorrection[]) {
  const { issue, diagnostics } = await compile(source, corrected === undefined ? {} : { corrected })
  const short = ({ by, right }: LaterCorrection) => `${by.item}: ${right}`
  return {
    items: issue?.items.map(({ id, correctedBy }) => [id, ...correctedBy.map(short)]),
    issue: issue?.correctedBy.map(short),
    found: diagnostics.map((one) => `${one.file}:${one.place?.start.line ?? ''} ${one.ruleId}`),
  }
}

describe('corrections of later issues', () => {
  const cases: [name: string, corrected: LaterCorrection[], items: string[][], issue: string[], found: string[]][] = [
    ['none', [], [['gat-som'], ['nuoc-uong']], [], []],
    ['of an item', [said('gat-som')], [['gat-som', 'lich: ngày 6'], ['nuoc-uong']], [], []],
    ['of the issue as a whole', [said(undefined)], [['gat-som'], ['nuoc-uong']], ['lich: ngày 6'], []],
    [
      'of an item that is not there: told, and shown on the issue',
      [said('gat-xom')],
      [['gat-som'], ['nuoc-uong']],
      ['lich: ngày 6'],
      ['issues/05/issue.yaml: correction/unknown-item'],
    ],
    [
      'several: the oldest first, those of one day in their order',
      [said('gat-som', 'hai', '2026-08-04'), said('gat-som', 'một', '2026-07-04'), said('gat-som', 'ba', '2026-08-04')],
      [['gat-som', 'lich: một', 'lich: hai', 'lich: ba'], ['nuoc-uong']],
      [],
      [],
    ],
  ]
  test.each(cases)('%s', async (_, corrected, items, issue, found) => {
    const expected = { items, issue, found }
    expect(await placed(sampleSource(), corrected)).toEqual(expected)
    expect(await placed(sampleSource({}, { corrected }))).toEqual(expected)
  })

  test('the words of the item stay as they were printed', async () => {
    const [plain, told] = await Promise.all([compile(sampleSource()), compile(sampleSource(), { corrected: [said('gat-som')] })])
    expect(told.issue?.items[0]?.tree).toEqual(plain.issue?.items[0]?.tree)
  })

  test('a cache keeps the tree and not the corrections', async () => {
    const cache = createTreeCache()
    const first = await compile(sampleSource(), { cache, corrected: [said('gat-som')] })
    const second = await compile(sampleSource(), { cache })
    expect(second.issue?.items[0]?.tree).toBe(first.issue?.items[0]?.tree)
    expect([first, second].map(({ issue }) => issue?.items[0]?.correctedBy.length)).toEqual([1, 0])
  })

  test('the order in which they come makes no difference', async () => {
    const all = ['01', '02', '03'].flatMap((day) => [said('gat-som', day, `2026-07-${day}`), said(undefined, day, `2026-07-${day}`)])
    const expected = await placed(sampleSource(), all)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(all, { minLength: all.length }), async (shuffled) => {
        expect(await placed(sampleSource(), shuffled)).toEqual(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('the finding in full', async () => {
    const { diagnostics } = await compile(sampleSource(), { corrected: [said('gat-xom')] })
    expect(diagnostics.map(({ message, help }) => [message.vi, help?.vi])).toMatchInlineSnapshot(`
      [
        [
          "Bài “lich” của số “lang-ven-2026-06” đính chính bài “gat-xom”, nhưng số này không có bài đó. Có phải “gat-som”?",
          "Sửa “of.item” trong bài đính chính. Trong khi chờ, lời đính chính đứng ở đầu số này.",
        ],
      ]
    `)
  })

  test.each<[name: string, wrong: object]>([
    ['an address of another host', { address: 'https://x.example/a.html' }],
    ['a path that leaves the folder', { address: '../a.html' }],
    ['no date', { date: undefined }],
    ['a key that is not known', { secret: 1 }],
  ])('another form is a mistake of the program: %s', async (_, wrong) => {
    const one = { ...said('gat-som'), ...wrong } as LaterCorrection
    expect(laterCorrection.safeParse(one).success).toBe(false)
    await expect(compile(sampleSource(), { corrected: [one] })).rejects.toMatchObject({ name: 'ZodError' })
  })
})

describe('corrections within the issue', () => {
  const carry = (item: string) =>
    edited(
      'issues/05/items/nuoc-uong.md',
      'title: Nước uống ngày nóng\n',
      `title: Nước uống ngày nóng\ncorrections:\n  - { date: 2026-05-04, of: { issue: lang-ven-2026-05, item: ${item} }, wrong: a, right: b }\n`,
    )

  test('reach the corrected item', async () => {
    expect(await placed(sampleSource(carry('gat-som')))).toEqual({
      items: [['gat-som', 'nuoc-uong: b'], ['nuoc-uong']],
      issue: [],
      found: [],
    })
  })

  test('of an unknown item are found where they are written', async () => {
    const { issue, found } = await placed(sampleSource(carry('gat-xom')))
    expect([issue, found]).toEqual([['nuoc-uong: b'], ['issues/05/items/nuoc-uong.md:4 correction/unknown-item']])
  })
})

const erratum = (item = 'gat-som', more = '') =>
  `---\ntitle: Lịch tháng Sáu\n${more}corrections:\n  - { date: 2026-06-04, of: { issue: lang-ven-2026-05, item: ${item} }, wrong: ngày 5, right: ngày 6 }\n  - { date: 2026-06-04, of: { issue: lang-ven-2026-04 }, wrong: x, right: y }\n---\n\nLịch.\n`
const later = (more = '', items = '[{ item: lich, section: mua-vu }]') =>
  `schema: 1\nid: lang-ven-2026-06\nnumber: 8\nperiod: 2026-06\ndate: 2026-06-04\n${more}items: ${items}\n`

/** Look for corrections in the texts of another issue. */
function found(changes: Readonly<Record<string, Content>>): LaterCorrection[] {
  const source = sampleSource({ [OTHER]: later(), [LIST]: erratum(), ...changes }, { otherIssues: [OTHER] })
  return findCorrections(source, source.files.values())
}

describe('finding corrections in other issues', () => {
  test('says which issue and item they stand in', () => {
    expect(found({})).toEqual([said('gat-som')])
  })

  test.each<[name: string, changes: Record<string, Content>, expected: number]>([
    ['an item that its issue does not list is a draft', { [OTHER]: later('', '[{ item: khac, section: mua-vu }]') }, 0],
    ['an issue that is not valid yet', { [OTHER]: later().replace('date: 2026-06-04\n', '') }, 0],
    ['an item that is not valid yet', { [LIST]: erratum().replace('title: Lịch tháng Sáu\n', '') }, 0],
    ['front matter that does not end', { [LIST]: erratum().replace('\n---\n\n', '\n\n') }, 0],
    ['an item that bears a mark of secrecy', { [LIST]: `${erratum()}\nMẬT\n` }, 0],
    ['a file that was not read', { [LIST]: { refused: 'unreadable' } }, 0],
    ['bytes that are no text', { [LIST]: Uint8Array.of(0xff, 0xfe, 0) }, 0],
    ['another file of the item', { [OTHER]: later('', '[{ item: lich, section: mua-vu, file: items/lich.md }]') }, 1],
    ['Windows line ends', { [LIST]: erratum().replaceAll('\n', '\r\n') }, 1],
    ['a body that is wrong', { [LIST]: `${erratum()}\n![](khong-co.png)\n` }, 1],
  ])('%s', (_, changes, expected) => {
    expect(found(changes)).toHaveLength(expected)
  })

  test('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.string({ unit: 'binary' }), (issue, item) => {
        expect(found({ [OTHER]: issue, [LIST]: `${item}lang-ven-2026-05` })).toEqual([])
      }),
    )
  })
})

describe('what is internal', () => {
  test.each<[name: string, changes: Record<string, Content>]>([
    ['an internal item', { [OTHER]: later('audience: internal\n'), [LIST]: erratum('gat-som', 'audience: internal\n') }],
    ['a public item of an internal issue', { [OTHER]: later('audience: internal\n'), [LIST]: erratum('gat-som', 'audience: public\n') }],
    ['an internal item that says so itself', { [LIST]: erratum('gat-som', 'audience: internal\n') }],
    ['of an item that is not there', { [LIST]: erratum('gat-xom', 'audience: internal\n') }],
  ])('never reaches a public compile, its findings included: %s', async (_, changes) => {
    const corrected = found(changes)
    expect(corrected.map((one) => one.by.audience)).toEqual(['internal'])
    const open = await compile(sampleSource(), { corrected })
    expect(JSON.stringify([open.issue?.items, open.issue?.correctedBy, open.diagnostics])).not.toMatch(/lich|ngày 6|2026-06/)
    const source = sampleSource(edited('issues/05/issue.yaml', 'number: 7\n', 'number: 7\naudience: internal\n'), { corrected })
    const { issue } = await compile(source)
    expect([issue, ...(issue?.items ?? [])].flatMap((one) => one?.correctedBy)).toHaveLength(1)
  })
})
