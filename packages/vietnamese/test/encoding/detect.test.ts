import { decode, detect, encode, encodings } from '@bantin/vietnamese/encoding'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { shown } from './letters.ts'
import { sentences } from './sentences.ts'

const runsOf = (input: string | Uint8Array) => detect(input).runs.map(({ start, end, encoding }) => `${start}-${end} ${encoding}`)

describe('strings', () => {
  test.each<[text: string, encoding: string]>([
    ['Mïa lò n¨m nay ®Õn sím', 'tcvn3'],
    ['Muøa luõ naêm nay ñeán sôùm', 'vni-windows'],
    ['Mùa lû nåm nay ðªn s¾m', 'viscii'],
    ['Mùa lÛ næm nay Ç‰n s§m', 'vps'],
    ['Mùa luÞ nãm nay ðêìn sõìm', 'windows-1258'],
    ["Mu`a lu~ na(m nay dde^'n so+'m", 'viqr'],
    ['M&ugrave;a l&#361; n&#259;m nay &#273;&#7871;n s&#7899;m', 'ncr'],
    ['Mùa lũ năm nay đến sớm'.normalize('NFD'), 'nfd'],
    ['MÃ¹a lÅ© nÄƒm nay Ä‘áº¿n sá»›m', 'utf8-read-as-cp1252'],
    ['tŕnh bày h́nh thức rơ ràng', 'latin1-letters-read-as-1258'],
    ['Mùa lũ năm nay đến sớm', 'unicode'],
    ['Mua lu nam nay den som', 'unicode'],
    ['The café opened in Zürich.', 'unicode'],
    ['', 'unicode'],
    ['  \n', 'unicode'],
  ])('%s: %s', (text, encoding) => {
    const found = detect(text)
    expect(found.encoding).toBe(encoding)
    if (text !== '') expect(found.confidence).toBeGreaterThan(0.9)
  })

  test('parts', () => {
    expect(runsOf('Thông báo của ấp.\nHäp d©n lóc 7 giê tèi.\nMời bà con đến đủ.')).toEqual([
      '0-18 unicode',
      '18-39 tcvn3',
      '39-59 unicode',
    ])
    expect(runsOf('Thoâng baùo cuûa aáp.\nHäp d©n lóc 7 giê tèi.')).toEqual(['0-22 vni-windows', '22-44 tcvn3'])
  })
})

describe('bytes', () => {
  const text = 'Mùa lũ năm nay đến sớm'
  const utf16 = (littleEndian: boolean, mark: string) => {
    const view = new DataView(new ArrayBuffer(2 * (mark + text).length))
    for (let i = 0; i < (mark + text).length; i++) view.setUint16(2 * i, (mark + text).charCodeAt(i), littleEndian)
    return new Uint8Array(view.buffer)
  }
  test.each<[name: string, bytes: Uint8Array, encoding: string]>([
    ['UTF-8', new TextEncoder().encode(text), 'utf-8'],
    ['UTF-8 with a mark', new TextEncoder().encode(`\ufeff${text}`), 'utf-8'],
    ['ASCII', new TextEncoder().encode('Mua lu'), 'utf-8'],
    ['UTF-8 of decomposed text', new TextEncoder().encode(text.normalize('NFD')), 'nfd'],
    ['UTF-8 of UTF-8', new TextEncoder().encode(shown(new TextEncoder().encode(text))), 'utf8-read-as-cp1252'],
    ['UTF-16LE', utf16(true, '\ufeff'), 'utf-16le'],
    ['UTF-16BE', utf16(false, '\ufeff'), 'utf-16be'],
    ['UTF-16LE without a mark', utf16(true, ''), 'utf-16le'],
    ['UTF-16BE without a mark', utf16(false, ''), 'utf-16be'],
    ['French', Uint8Array.from('Le café est fermé, où êtes-vous allés déjeuner à Genève ?', (char) => char.charCodeAt(0)), 'windows-1252'],
    ['nothing', new Uint8Array(), 'utf-8'],
  ])('%s', (_, bytes, encoding) => expect(detect(bytes).encoding).toBe(encoding))

  test('parts are offsets of bytes', () => {
    const legacy = Uint8Array.of(...encode('Lúa chín vàng đều.\n', 'vni'), ...encode('Nước rút chậm quá.', 'tcvn3'))
    const border = encode('Lúa chín vàng đều.\n', 'vni').length
    expect(runsOf(legacy)).toEqual([`0-${border} vni-windows`, `${border}-${legacy.length} tcvn3`])
  })

  test('offsets in UTF-8', () => {
    const bytes = new TextEncoder().encode(`Đã gặt.\n${'Đã gặt.'.normalize('NFD')}`)
    expect(runsOf(bytes).at(-1)).toMatch(new RegExp(`-${bytes.length} nfd$`))
  })
})

describe('one of the three parts of TCVN 5712', () => {
  test.each<[text: string, written: string, encoding: string]>([
    ['Bể chứa sâu 3 m, rộng 40 m², đầy 90 m³', 'tcvn3', 'tcvn3'],
    ['Độ mặn 4‰, cách cống ± 5 km', 'tcvn3', 'tcvn3'],
    ['Gieo mạ từ ngày 5–12 trên “ruộng khô”', 'tcvn5712-vn2', 'tcvn3'],
    ['CẢ ẤP ĐÃ GẶT XONG LÚA SỚM', 'tcvn5712-vn2', 'tcvn5712-vn2'],
    ['Ở ruộng trên đã gặt xong lúa sớm', 'tcvn5712-vn1', 'tcvn5712-vn1'],
    ['Gặt xong thì phơi. Ở ruộng dưới còn nước', 'tcvn5712-vn1', 'tcvn5712-vn1'],
  ])('%s in %s is %s', (text, written, encoding) => {
    const bytes = encode(text, written, { onUnencodable: () => {} })
    for (const input of [bytes, shown(bytes), String.fromCharCode(...bytes)]) expect(detect(input).encoding).toBe(encoding)
  })
})

test('a font decides', () => {
  expect(detect('Lua', { font: '.VnTime' })).toEqual({ encoding: 'tcvn3', confidence: 1, runs: [{ start: 0, end: 3, encoding: 'tcvn3' }] })
  expect(detect('Lúa tẻ', { font: '.VnTime' }).encoding).toBe('unicode')
  expect(detect('Lua', { font: 'Arial' }).encoding).toBe('unicode')
})

describe('accuracy', () => {
  const words = sentences.map((sentence) => sentence.split(' '))
  const legacy = encodings.filter(({ kind }) => kind === 'byte' || kind === 'base-mark').map(({ id }) => id)
  // eight words of each sentence, or of two; bytes that two encodings read alike may be called either
  test.each(legacy)('%s is known by eight words', (id) => {
    let right = 0
    let all = 0
    words.forEach((sentence, i) => {
      const text = [...sentence, ...(words[(i + 7) % words.length] ?? [])].slice(0, 8).join(' ')
      const bytes = encode(text, id, { onUnencodable: () => {} })
      for (const input of [bytes, shown(bytes)]) {
        const found = detect(input).encoding
        all++
        if (found === id || readsAlike(bytes, found, id)) right++
      }
    })
    expect(right / all).toBeGreaterThan(0.98)
  })

  const readsAlike = (bytes: Uint8Array, one: string, other: string) =>
    encodings.some(({ id }) => id === one) && decode(bytes, one) === decode(bytes, other)
})

test('any input: the parts cover it, and are the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const found = detect(text)
      let end = 0
      for (const run of found.runs) {
        expect(run.start).toBe(end)
        expect(run.end).toBeGreaterThan(run.start)
        end = run.end
      }
      expect(end).toBe(text.length)
      expect(detect(text)).toEqual(found)
    }),
  )
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      const { runs, confidence } = detect(bytes)
      expect(runs.at(-1)?.end ?? 0).toBe(bytes.length)
      expect(confidence).toBeGreaterThanOrEqual(0)
      expect(confidence).toBeLessThanOrEqual(1)
    }),
  )
})
