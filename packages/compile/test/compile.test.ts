import { compile, createTreeCache } from '@bantin/compile'
import { defineTransform, standard } from '@bantin/transforms'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { edited, sampleSource, sound } from './sample-source.ts'

const HARVEST = 'issues/05/items/gat-som.md'
const WATER = 'issues/05/items/nuoc-uong.md'

async function compiled(...args: Parameters<typeof sampleSource>) {
  const { issue, diagnostics } = await compile(sampleSource(...args))
  if (!issue) throw new Error(diagnostics.map((one) => one.message.en).join('\n'))
  return issue
}

describe('the compiled issue', () => {
  test('has its items by section, in reading order', async () => {
    const issue = await compiled()
    expect(issue.sections.map((one) => [one.id, one.items.map((item) => item.id)])).toEqual([
      ['mua-vu', ['gat-som']],
      ['suc-khoe', ['nuoc-uong']],
    ])
    expect(issue).toMatchObject({ id: 'lang-ven-2026-05', title: 'Bản tin Làng Ven', language: 'vi', audience: 'public' })
  })

  test('keeps items of one section together, where the first of them stands', async () => {
    const list = '  - item: nuoc-uong\n    section: suc-khoe\n  - item: gat-muon\n    section: mua-vu\n'
    const issue = await compiled({
      ...edited('issues/05/issue.yaml', '  - item: nuoc-uong\n    section: suc-khoe\n', list),
      'issues/05/items/gat-muon.md': '---\ntitle: Gặt muộn\n---\n\nChờ nắng.\n',
    })
    expect(issue.items.map((one) => one.id)).toEqual(['gat-som', 'gat-muon', 'nuoc-uong'])
  })

  test('knows images by path, with their real type and size', async () => {
    const issue = await compiled()
    expect([...issue.images.values()].map(({ bytes, sha256, ...facts }) => ({ ...facts, hash: sha256.length }))).toEqual([
      { path: 'issues/05/images/ruong.svg', mediaType: 'image/svg+xml', width: 40, height: 30, hash: 64 },
    ])
  })

  test('has links to items that no longer depend on files', async () => {
    const text = JSON.stringify((await compiled()).items[0]?.tree)
    expect(text).toContain('"url":"item:nuoc-uong#dun-soi"')
    expect(text).toContain('"url":"issues/05/images/ruong.svg"')
  })

  test('reference-style links and images become ordinary ones', async () => {
    const changes = edited(HARVEST, '[bài về nước uống](nuoc-uong.md#dun-soi)', '[bài về nước uống][nuoc]')
    const issue = await compiled({ [HARVEST]: `${changes[HARVEST]}\n[nuoc]: nuoc-uong.md#dun-soi\n` })
    const text = JSON.stringify(issue.items[0]?.tree)
    expect(text).toContain('"url":"item:nuoc-uong#dun-soi"')
    expect(text).not.toContain('linkReference')
  })

  test('an own licence of the issue takes the place of the bulletin’s', async () => {
    const own = 'imprint:\n  licence: { number: 1/GP, date: 2026-01-02, issuer: Phòng Thông tin }\n'
    const issue = await compiled(edited('issues/05/issue.yaml', 'imprint:\n', own))
    expect(issue.licence?.number).toBe('1/GP')
  })
})

describe('includes', () => {
  test('put the text in place, and resolve its paths from its own folder', async () => {
    const issue = await compiled({
      ...edited(WATER, 'Uống từng ngụm nhỏ.', '::chen{tep="../../../shared/so-may.md"}'),
      'shared/so-may.md': 'Gọi trạm y tế: ![Biển trạm y tế](bien.svg)\n',
      'shared/bien.svg': sound['issues/05/images/ruong.svg'],
    })
    const tree = JSON.stringify(issue.items[1]?.tree)
    expect(tree).toContain('Gọi trạm y tế')
    expect([...issue.images.keys()]).toContain('shared/bien.svg')
  })

  test('findings in included text point at the line that includes it', async () => {
    const { diagnostics } = await compile(
      sampleSource({
        ...edited(WATER, 'Uống từng ngụm nhỏ.', '::chen{tep="phu.md"}'),
        'issues/05/items/phu.md': '# Lớn\n\n![](../images/ruong.svg)\n',
      }),
    )
    expect(diagnostics.map((one) => [one.ruleId, one.file, one.place?.start.line])).toContainEqual(['image/alt-missing', WATER, 5])
  })
})

describe('the tree cache', () => {
  test('an edit recompiles one item', async () => {
    const ran: string[] = []
    const spy = defineTransform({
      name: 'spy',
      stage: 'normalise',
      idempotent: true,
      run: (tree) => void ran.push(JSON.stringify(tree).slice(0, 0) + tree.type),
    })
    const [cache, transforms] = [createTreeCache(), [...standard, spy]]
    const first = await compile(sampleSource(), { cache, transforms })
    expect(ran).toHaveLength(2)
    const second = await compile(sampleSource(edited(WATER, 'ngụm nhỏ', 'ngụm thật nhỏ')), { cache, transforms })
    expect(ran).toHaveLength(3)
    expect(second.issue?.items[0]?.tree).toBe(first.issue?.items[0]?.tree)
    expect(second.issue?.items[1]?.tree).not.toBe(first.issue?.items[1]?.tree)
  })

  test('notices a change of an included file', async () => {
    const cache = createTreeCache()
    const changes = edited(WATER, 'Uống từng ngụm nhỏ.', '::chen{tep="phu.md"}')
    const with_ = (text: string) => compile(sampleSource({ ...changes, 'issues/05/items/phu.md': text }), { cache })
    await with_('Trước.\n')
    expect(JSON.stringify((await with_('Sau.\n')).issue?.items[1]?.tree)).toContain('Sau.')
  })

  test('gives the issue that a compile without it gives', async () => {
    const cache = createTreeCache()
    const edits = [{}, edited(WATER, 'ngụm', 'hớp'), edited(HARVEST, 'tám phần', 'chín phần'), { [WATER]: undefined }, {}]
    for (const edit of edits) {
      const [warm, cold] = [await compile(sampleSource(edit), { cache }), await compile(sampleSource(edit))]
      expect(JSON.stringify(warm.issue?.items)).toBe(JSON.stringify(cold.issue?.items))
      expect(warm.diagnostics).toEqual(cold.diagnostics)
    }
  })

  test('lets go of items that left the issue', async () => {
    const cache = createTreeCache()
    await compile(sampleSource(), { cache })
    const shorter = edited('issues/05/issue.yaml', '  - item: nuoc-uong\n    section: suc-khoe\n', '')
    await compile(sampleSource({ ...shorter, ...edited(HARVEST, ' Xem thêm [bài về nước uống](nuoc-uong.md#dun-soi).', '') }), { cache })
    expect([...cache.items.keys()]).toEqual([HARVEST])
  })
})

describe('properties', () => {
  test('the order of the files does not matter', async () => {
    const expected = JSON.stringify((await compiled()).items)
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(Object.keys(sound), { minLength: Object.keys(sound).length }), async (paths) => {
        const source = sampleSource()
        const files = new Map([...source.files].sort(([a], [b]) => paths.indexOf(a) - paths.indexOf(b)))
        expect(JSON.stringify((await compile({ ...source, files })).issue?.items)).toBe(expected)
      }),
      { numRuns: 20 },
    )
  })

  test('no text of an item makes it throw, and its findings lie in the files', async () => {
    const pieces = [
      '# a\n',
      '::chen{tep="x"}',
      ':::ghi-nho\n',
      '![](',
      '[^1]',
      '[^1]: ',
      '| a |\n| - |\n',
      '<b>',
      '"',
      '\n\n',
      'đường',
      '&#0;',
      '- ',
      '> ',
    ]
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme' })), { maxLength: 30 }),
        async (parts) => {
          const { diagnostics } = await compile(sampleSource({ [WATER]: `---\ntitle: Thử\n---\n\n${parts.join('')}\n` }))
          for (const one of diagnostics) expect(one.place === undefined || one.place.start.line > 0).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })
})

test.each([
  ['Mật ong rừng', false],
  ['Bí mật của đất', false],
  ['MẬT ONG', false],
  ['MẬT', true],
  ['  **TUYỆT MẬT**', true],
  ['# Độ mật: Tối mật', true],
  ['T Ố I  M Ậ T', true],
  ['HỎA TỐC - MẬT', true],
  ['| Cơ quan | MẬT |\n|---|---|\n| a | b |', true],
  ['| SÁP | MẬT | PHẤN HOA |\n|---|---|---|\n| 2 kg | 30 lít | 1 kg |', false],
  ['mật', false],
])('a mark of secrecy: %s', async (text, found) => {
  const { diagnostics } = await compile(sampleSource(edited(WATER, 'Uống từng ngụm nhỏ.', text)))
  expect(diagnostics.some((one) => one.ruleId === 'audience/secret-mark')).toBe(found)
})
