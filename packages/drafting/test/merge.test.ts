import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  draft,
  draftFiles,
  importRecord,
  importRecordPath,
  type Merge,
  mergeFiles,
  type RecordedFile,
  readImportRecord,
} from '../src/index.ts'
import { h, manuscript, p } from './support/blocks.ts'

type Texts = Readonly<Record<string, string>>

const merge = (base: Texts, current: Texts, incoming: Texts): Merge =>
  mergeFiles({
    base: new Map(Object.entries(base).map(([path, text]) => [path, { text }])),
    current: new Map(Object.entries(current)),
    incoming: new Map(Object.entries(incoming)),
  })

const shown = ({ files, diagnostics }: Merge) => ({
  files: Object.fromEntries([...files].map(([path, bytes]) => [path, new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes)])),
  found: diagnostics.map(({ ruleId, file, place }) => [ruleId, file, ...(place ? [place.start.line] : [])].join(' ')),
})

const A = 'items/a.md'
const OLD = '---\ntitle: Gặt sớm\n---\n\nLúa chín đều.\n\nPhơi mỏng.\n\nCất kín.\n'
const EDITED = OLD.replace('Lúa chín đều.', 'Lúa chín đều trên đồng.')
const NEW = OLD.replace('Cất kín.', 'Cất kín, tránh ẩm.')
const CLASH = OLD.replace('Lúa chín đều.', 'Lúa chín rộ.')

describe('one file', () => {
  test.each<[what: string, base: Texts, current: Texts, incoming: Texts, files: Texts, found: string[]]>([
    ['new', {}, {}, { [A]: OLD }, { [A]: OLD }, []],
    ['the same everywhere', { [A]: OLD }, { [A]: OLD }, { [A]: OLD }, {}, []],
    ['changed by the editor', { [A]: OLD }, { [A]: EDITED }, { [A]: OLD }, {}, []],
    ['changed in the source', { [A]: OLD }, { [A]: OLD }, { [A]: NEW }, { [A]: NEW }, []],
    ['changed alike', { [A]: OLD }, { [A]: NEW }, { [A]: NEW }, {}, []],
    [
      'changed by both in different lines',
      { [A]: OLD },
      { [A]: EDITED },
      { [A]: NEW },
      { [A]: NEW.replace('đều.', 'đều trên đồng.') },
      ['import/merged items/a.md'],
    ],
    [
      'changed by both in one line',
      { [A]: OLD },
      { [A]: EDITED },
      { [A]: CLASH },
      { 'items/a.imported.md': CLASH },
      ['import/conflict items/a.md 5'],
    ],
    [
      'in conflict as it was before',
      { [A]: OLD },
      { [A]: EDITED, 'items/a.imported.md': 'cũ' },
      { [A]: CLASH },
      { 'items/a.imported-2.md': CLASH },
      ['import/conflict items/a.md 5'],
    ],
    [
      'in conflict, with the imported one there already',
      { [A]: OLD },
      { [A]: EDITED, 'items/a.imported.md': CLASH },
      { [A]: CLASH },
      {},
      ['import/conflict items/a.md 5'],
    ],
    ['there without a record', {}, { [A]: EDITED }, { [A]: OLD }, { 'items/a.imported.md': OLD }, ['import/conflict items/a.md']],
    ['deleted by the editor', { [A]: OLD }, {}, { [A]: OLD }, {}, []],
    ['deleted by the editor and changed in the source', { [A]: OLD }, {}, { [A]: NEW }, {}, ['import/stays-deleted items/a.md']],
    ['gone from the source', { [A]: OLD }, { [A]: EDITED }, {}, {}, ['import/gone-from-source items/a.md']],
    [
      'renamed by the editor',
      { [A]: OLD },
      { 'items/b.md': EDITED },
      { [A]: NEW },
      { 'items/b.md': NEW.replace('đều.', 'đều trên đồng.') },
      ['import/merged items/b.md'],
    ],
    [
      'named anew by the source',
      { [A]: OLD },
      { [A]: EDITED },
      { 'items/c.md': NEW },
      { [A]: NEW.replace('đều.', 'đều trên đồng.') },
      ['import/merged items/a.md'],
    ],
    ['of the editor alone', {}, { 'items/z.md': EDITED }, {}, {}, []],
    [
      'with the line ends of Windows',
      { [A]: OLD },
      { [A]: `\ufeff${EDITED.replaceAll('\n', '\r\n')}` },
      { [A]: NEW },
      { [A]: `\ufeff${NEW.replace('đều.', 'đều trên đồng.').replaceAll('\n', '\r\n')}` },
      ['import/merged items/a.md'],
    ],
    [
      'that got a key twice',
      { [A]: OLD },
      { [A]: OLD.replace('title:', 'date: 2026-11-05\ntitle:') },
      { [A]: OLD.replace('sớm\n', 'sớm\ndate: 2026-11-06\n') },
      { 'items/a.imported.md': OLD.replace('sớm\n', 'sớm\ndate: 2026-11-06\n') },
      ['import/conflict items/a.md'],
    ],
  ])('%s', (_what, base, current, incoming, files, found) => expect(shown(merge(base, current, incoming))).toEqual({ files, found }))
})

test('the contents call an item by the name that its file keeps', () => {
  const issue = 'schema: 1\nitems:\n  - item: a\n'
  const merged = merge(
    { [A]: OLD, 'issue.yaml': issue },
    { [A]: EDITED, 'issue.yaml': issue },
    { 'items/c.md': NEW, 'issue.yaml': issue.replace('item: a', 'item: c') },
  )
  expect(Object.keys(shown(merged).files)).toEqual([A])
})

test('a conflict says what to do', () => {
  const [one] = merge({ [A]: OLD }, { [A]: EDITED }, { [A]: CLASH }).diagnostics
  expect([one?.message, one?.help]).toMatchInlineSnapshot(`
    [
      {
        "en": "This file was edited, and what was imported again differs in the same lines (5). The edited file was left as it is; the imported one is “items/a.imported.md”.",
        "vi": "Tệp này đã được biên tập, và bản nhập lại cũng khác ở cùng chỗ (dòng 5). Bản biên tập được giữ nguyên; bản nhập lại nằm ở “items/a.imported.md”.",
      },
      {
        "en": "Compare the two, copy what is needed into this file, then delete “items/a.imported.md”.",
        "vi": "So hai tệp, chép điều cần giữ vào tệp này, rồi xóa “items/a.imported.md”.",
      },
    ]
  `)
})

test('lines with the names of what every object has', () => {
  const text = (end: string) => `__proto__\n\nconstructor\n\n${end}\n`
  expect(shown(merge({ [A]: text('toString') }, { [A]: `đầu\n${text('toString')}` }, { [A]: text('hết') })).files).toEqual({
    [A]: `đầu\n${text('hết')}`,
  })
})

test('pictures', () => {
  const bytes = (...of: number[]) => new Uint8Array(of)
  const image = 'images/a.png'
  const record = readImportRecord(
    importRecord({ source: { name: 'a.docx', bytes: bytes() }, files: [{ path: image, bytes: bytes(1, 0xff) }] }),
  )
  const base = record?.files ?? new Map<string, RecordedFile>()
  const result = (current: Uint8Array, incoming: Uint8Array) => [
    ...mergeFiles({ base, current: new Map([[image, current]]), incoming: new Map([[image, incoming]]) }).files,
  ]
  expect(result(bytes(1, 0xff), bytes(2))).toEqual([[image, bytes(2)]])
  expect(result(bytes(3), bytes(1, 0xff))).toEqual([])
  expect(result(bytes(3), bytes(2))).toEqual([['images/a.imported.png', bytes(2)]])
})

const line = fc.constantFrom('Lúa chín.', 'Phơi khô.', 'Cất kín.', 'Che chuồng.', '', '__proto__', 'x')
const file = fc.array(line, { maxLength: 8 }).map((lines) => lines.join('\n'))
const folder = fc.dictionary(fc.constantFrom(A, 'items/b.md', 'items/c.md', 'issue.yaml'), file, { noNullPrototype: true })

test('no line that an editor wrote is ever lost', () => {
  fc.assert(
    fc.property(folder, folder, folder, (base, current, incoming) => {
      const after = new Map<string, string>([...Object.entries(current), ...Object.entries(shown(merge(base, current, incoming)).files)])
      for (const [path, text] of Object.entries(current)) {
        const theirs = text.split('\n').filter((one) => !Object.values(base).some((old) => old.split('\n').includes(one)))
        const kept = (after.get(path) ?? '').split('\n')
        for (const one of new Set(theirs))
          expect(kept.filter((other) => other === one).length).toBeGreaterThanOrEqual(theirs.filter((other) => other === one).length)
      }
    }),
    { numRuns: 3000 },
  )
})

test('importing the same file again changes nothing, whatever was edited', () => {
  fc.assert(
    fc.property(folder, folder, (base, current) => {
      expect(shown(merge(base, current, base)).files).toEqual({})
    }),
    { numRuns: 2000 },
  )
})

test('the order of files does not matter', () => {
  const turned = (texts: Texts): Texts => Object.fromEntries(Object.entries(texts).reverse())
  fc.assert(
    fc.property(folder, folder, folder, (base, current, incoming) => {
      expect(shown(merge(turned(base), turned(current), turned(incoming)))).toEqual(shown(merge(base, current, incoming)))
    }),
    { numRuns: 1000 },
  )
})

test('a long item with a blank line between all paragraphs is merged in time', () => {
  const lines = Array.from({ length: 20_000 }, (_, i) => (i % 2 ? '' : `câu ${i}`))
  const text = (change: Readonly<Record<number, string>>) => lines.map((one, i) => change[i] ?? one).join('\n')
  const result = shown(merge({ [A]: text({}) }, { [A]: text({ 10: 'sửa' }) }, { [A]: text({ 19990: 'mới', 4: 'thêm\n\ncâu' }) }))
  expect(result).toEqual({ files: { [A]: text({ 10: 'sửa', 19990: 'mới', 4: 'thêm\n\ncâu' }) }, found: ['import/merged items/a.md'] })
}, 10_000)

test('a text of one line again and again is left to a person', () => {
  const text = (count: number, end: string) => `${'lúa\n'.repeat(count)}${end}`
  expect(shown(merge({ [A]: text(5000, 'a') }, { [A]: text(5100, 'b') }, { [A]: text(4900, 'c') })).found).toEqual([
    'import/conflict items/a.md 4901',
  ])
}, 10_000)

test('two long texts that share nothing are not merged for hours', () => {
  const text = (sign: string) => Array.from({ length: 20_000 }, (_, i) => `${sign}${i}`).join('\n')
  expect(shown(merge({ [A]: text('a') }, { [A]: text('b') }, { [A]: text('c') })).found).toEqual(['import/conflict items/a.md 1'])
})

describe('the record of an import', () => {
  const source = { name: 'cũ/BT số 18.docx', bytes: new TextEncoder().encode('lúa') }
  const files = draftFiles(draft(source.name, manuscript([h('Gặt sớm'), p('Lúa chín đều.')])))

  test('says what was written', () => {
    const json = importRecord({ source, files })
    const record = readImportRecord(json)
    expect(record?.source).toEqual({ name: 'cũ/BT số 18.docx', sha256: 'e6448100227267d308331bde5b9cd173c04ec43eccbd3c82fe84a4a58b9aefe4' })
    expect([...(record?.files ?? [])].map(([path, one]) => [path, 'text' in one])).toEqual([
      ['issue.yaml', true],
      ['items/gat-som.md', true],
    ])
    expect(importRecord({ source, files: files.toReversed() })).toBe(json)
    expect(importRecordPath(source.name)).toBe('imports/bt-so-18-docx.json')
  })

  test('an import that is followed by the same changes nothing', () => {
    const base = readImportRecord(importRecord({ source, files }))?.files ?? new Map<string, RecordedFile>()
    const all = new Map(files.map(({ path, bytes }) => [path, bytes]))
    expect(mergeFiles({ base, current: all, incoming: all })).toEqual({ files: new Map(), diagnostics: [] })
  })

  test.each(['', '{', '[]', '{"version":2}', '{"version":1,"source":{"name":"a","sha256":"b"},"files":{}}'])('%j is none', (json) =>
    expect(readImportRecord(json)).toBeUndefined(),
  )
})
