import { wordsOf } from '@bantin/drafting'
import { text } from '@bantin/from-text'
import { encode } from '@bantin/vietnamese/encoding'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { words } from './support/read.ts'
import { passage, wrap } from './support/sentences.ts'

const importer = text()
const name = 'van-ban.txt'
const readAny = async (bytes: Uint8Array) => {
  const { manuscript, diagnostics } = await importer.read({ name, bytes })
  expect(Boolean(manuscript) || diagnostics.length > 0).toBe(true)
  return manuscript
}

const sample = Array.from({ length: 2 }, (_, n) => wrap(passage(n * 3), 66)).join('\n\n- 3 -\n\n')
const table = '| Thôn | Hộ |\n|---|---|\n| Ven | 12 |\n\n1. Kho\na) kê cao\n2. Sân [1]\n\n[1] Theo xã.\n\fTrang 2\n'
const valid = [new TextEncoder().encode(sample + table), encode(sample, 'tcvn3'), encode(sample, 'vni-windows'), encode(sample, 'viqr')]

test.each(valid.map((bytes, i) => [i, bytes] as const))('sample %i, cut at every hundredth', async (_, bytes) => {
  for (let percent = 0; percent < 100; percent++) await readAny(bytes.subarray(0, Math.floor((bytes.length * percent) / 100)))
})

test('files with bytes changed, moved and put in', async () => {
  const change = fc.record({ at: fc.double({ min: 0, max: 0.999, noNaN: true }), with: fc.uint8Array({ maxLength: 4 }), take: fc.nat(6) })
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...valid), fc.array(change, { minLength: 1, maxLength: 8 }), async (bytes, changes) => {
      let hurt = [...bytes]
      for (const one of changes) {
        const at = Math.floor(one.at * hurt.length)
        hurt = [...hurt.slice(0, at), ...one.with, ...hurt.slice(at + one.take)]
      }
      await readAny(Uint8Array.from(hurt))
    }),
    { seed: 264, numRuns: 1000 },
  )
})

test('any bytes', async () => {
  await fc.assert(
    fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async (bytes) => void (await readAny(bytes))),
    { seed: 264, numRuns: 1000 },
  )
})

test('any Unicode text keeps all its words, but for what is told', async () => {
  const line = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 60 }),
    fc.constantFrom(
      '- gặt',
      '1. phơi',
      '2. cất',
      'a\tb\tc',
      '| a | b |',
      'Giá  12',
      '===',
      '',
      '',
      '[1] xã',
      'kho [1]',
      'Trang 3',
      '12',
      'GẶT SỚM',
      '\f',
    ),
  )
  await fc.assert(
    fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
      const input = lines.join('\n')
      const manuscript = await readAny(new TextEncoder().encode(input))
      if (!manuscript || manuscript.repairs.some(({ kind }) => kind !== 'line-end')) return
      const labels = manuscript.blocks.flatMap((block) => (block.type === 'paragraph' && block.list ? [block.list.label] : []))
      const out = [wordsOf(manuscript.blocks, manuscript.notes), ...manuscript.leftOut.map((one) => one.text), ...labels]
      // the numbers of notes are marks
      const plain = (all: string) => words(all.normalize('NFC').replace(/\[\d+\]/g, '')).toSorted()
      expect(plain(out.join('\n'))).toEqual(plain(input))
    }),
    { seed: 264, numRuns: 2000 },
  )
})

describe('long rows of one thing, in time that grows with them', () => {
  const rows: readonly (readonly [string, string])[] = [
    ['page numbers', 'Trang 1\n'],
    ['form feeds', '\f'],
    ['form feeds and numbers', '\f1\n\n'],
    ['blank lines', '\n'],
    ['list marks', '- '],
    ['items', '1.\tgặt\n'],
    ['deep items', `${'- gặt\n'}`],
    ['tabs', '\t'],
    ['rows of tabs', 'a\tb\n'],
    ['pipes', '|'],
    ['borders', '+---+\n'],
    ['columns that never meet', 'a  b\n aa  bb\n'],
    ['one word', 'ă'],
    ['lines of a paragraph', 'gặt lúa trên đồng khi trời còn nắng to và gió\n'],
    ['hyphens', 'gặt-\n'],
    ['dots', '.'],
    ['signs of notes', '[1] '],
    ['notes', '[1] a\n'],
    ['names of files', 'a.jpg '],
    ['marks', '\u0301'],
    ['underlines', 'a\n===\n'],
    ['hashes', '# '],
    ['closing brackets', '.)'],
    ['spaces', ' '],
  ]
  test.each(rows)('%s', async (_, piece) => {
    const long = new TextEncoder().encode(
      `Gặt${piece.repeat(Math.ceil((piece.includes('\n') || piece === '\f' ? 250_000 : 1_000_000) / piece.length))}x`,
    )
    const start = performance.now()
    await readAny(long)
    expect(performance.now() - start).toBeLessThan(10_000)
  })

  test('items that go deeper and deeper', async () => {
    const manuscript = await readAny(
      new TextEncoder().encode(Array.from({ length: 2000 }, (_, n) => `${' '.repeat(2 * n)}- gặt`).join('\n')),
    )
    const levels = manuscript?.blocks.map((block) => (block.type === 'paragraph' ? block.list?.level : undefined)) ?? []
    expect(Math.max(...levels.map((level) => level ?? -1))).toBe(8)
  })
})

test('100 MB of nothing is a finding', async () => {
  const { manuscript, diagnostics } = await importer.read({ name, bytes: new Uint8Array(100_000_000) })
  expect(manuscript).toBe(undefined)
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['text/too-large'])
})
