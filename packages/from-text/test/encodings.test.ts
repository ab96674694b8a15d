import { wordsOf } from '@bantin/drafting'
import { encode, encodings } from '@bantin/vietnamese/encoding'
import { describe, expect, test } from 'vitest'
import { read, show, words } from './support/read.ts'
import { passage, sentence, wrap } from './support/sentences.ts'

/** Twenty files: of one sentence to many paragraphs, wrapped at columns and not. */
const files = Array.from({ length: 20 }, (_, n) => {
  const paragraphs = Array.from({ length: 1 + (n % 5) }, (_, i) => passage(n * 7 + i * 2))
  const body = paragraphs.map((one) => (n % 2 ? wrap(one, 60 + n) : one)).join('\n\n')
  // VIQR writes “quả” and “qua?” alike: no line ends with ả
  return `${sentence(n).split(',')[0]}\n\n${body}\n`
})

const utf16 = (text: string, big: boolean): Uint8Array => {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), !big)
  return bytes
}

const writers: readonly (readonly [name: string, write: (text: string) => Uint8Array])[] = [
  ['utf-8', (text) => new TextEncoder().encode(text)],
  ['utf-8 with a mark', (text) => new TextEncoder().encode(`\ufeff${text}`)],
  ['utf-16le', (text) => utf16(text, false)],
  ['utf-16be', (text) => utf16(text, true)],
  ['utf-16le with a mark', (text) => utf16(`\ufeff${text}`, false)],
  ['utf-16be with a mark', (text) => utf16(`\ufeff${text}`, true)],
  ...encodings.map(({ id }) => [id, (text: string) => encode(text, id)] as const),
]

describe.each(writers)('%s', (name, write) => {
  test.each(files.map((file, n) => [n, file] as const))('file %i keeps every word', async (_, file) => {
    const { blocks, notes, leftOut } = await read(write(file))
    expect(words(wordsOf(blocks, notes))).toEqual(words(file))
    expect(leftOut).toEqual([])
  })

  test('the decision is a repair', async () => {
    const { repairs } = await read(write(files[0] as string))
    const kinds = new Set(repairs.map(({ kind }) => kind))
    // VN1 and VN2 write small letters as TCVN3 does
    const expected = name.startsWith('utf') ? [] : [name.startsWith('tcvn5712') ? 'tcvn3' : name]
    expect([...kinds]).toEqual(expected)
  })
})

test('a forced encoding is obeyed', async () => {
  const { blocks } = await read(encode('Đo nước', 'vps'), { encoding: 'vps' })
  expect(wordsOf(blocks).trim()).toBe('Đo nước')
})

test('lines in an old encoding that were pasted into UTF-8 are read apart', async () => {
  const [first, second, third] = [passage(1), `${passage(4)}\n${passage(5)}`, passage(9)]
  const parts = [new TextEncoder().encode(`${first}\n`), encode(`${second}\n`, 'tcvn3'), new TextEncoder().encode(`${third}\n`)]
  const { blocks, repairs } = await read(Uint8Array.from(parts.flatMap((part) => [...part])))
  expect(words(wordsOf(blocks))).toEqual(words(`${first}\n${second}\n${third}`))
  expect(repairs.map(({ kind, sure, place }) => ({ kind, sure, place }))).toEqual([{ kind: 'tcvn3', sure: false, place: { line: 2 } }])
})

test('a file that was cut within a letter is still UTF-8', async () => {
  const bytes = new TextEncoder().encode(`${passage(1)} Hết giờ ở`)
  const { blocks, diagnostics } = await read(bytes.subarray(0, -1))
  expect(words(wordsOf(blocks))).toEqual(words(`${passage(1)} Hết giờ`))
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['text/damaged-bytes'])
})

test.each<[what: string, input: string, expected: string]>([
  [
    'with backslashes',
    `Ca'ch ba?o qua?n\n\nBa\` con ga(.t lu'a so+'m ro^\`i ca^'t va\`o kho sau\\.\nKho ddu+o+.c que't do.n la.i\\.\n\nKe^'t qua?\n\nHo?i o+? dda^u\\? Go.i lan.anh@ven.example, xem https://ven.example/tim?a=b va\` anh1.jpg.`,
    'Cách bảo quản\n\nBà con gặt lúa sớm rồi cất vào kho sau.\nKho được quét dọn lại.\n\nKết quả\n\nHỏi ở đâu? Gọi lan.anh@ven.example, xem https://ven.example/tim?a=b và anh1.jpg.',
  ],
  [
    'without',
    `Ca'ch ba?o qua?n\n\nBa\` con ga(.t lu'a so+'m, pho+i kho^ ro^\`i ca^'t va\`o kho. Hello, we're the ve^. sinh team.\nKho ddu+o+.c que't do.n, ddo^\` dda.c tre^n cao.`,
    "Cách bảo quản\n\nBà con gặt lúa sớm, phơi khô rồi cất vào kho. Hello, we're the vệ sinh team.\nKho được quét dọn, đồ đạc trên cao.",
  ],
])('VIQR %s, with its short lines', async (_, input, expected) => {
  const { blocks, repairs } = await read(input, { joinLines: false })
  expect(blocks.map(show).join('\n')).toBe(expected.replaceAll('\n\n', '\n'))
  expect(repairs[0]).toEqual({ kind: 'viqr', before: "Ca'ch ba?o qua?n", after: 'Cách bảo quản', place: { line: 1 }, sure: true })
})

test('a text that was saved as Unicode with the letters of an old font is read by all of it', async () => {
  const legacy = encode(files[3] as string, 'vni-windows')
  const shown = new TextDecoder('latin1').decode(legacy)
  const { blocks, repairs } = await read(shown)
  expect(words(wordsOf(blocks))).toEqual(words(files[3] as string))
  expect(new Set(repairs.map(({ kind }) => kind))).toEqual(new Set(['vni-windows', 'line-end']))
})
