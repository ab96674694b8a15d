import { decode, encode, encodingOfFont, encodings, UnencodableError } from '@bantin/vietnamese/encoding'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CAPITALS, SMALL } from './letters.ts'

describe('names', () => {
  test.each<[name: string, encoding: string]>([
    ['TCVN', 'tcvn3'],
    ['ABC', 'tcvn3'],
    ['TCVN3 (ABC)', 'tcvn3'],
    ['tcvn5712-vn3', 'tcvn3'],
    ['vni', 'vni-windows'],
    ['VNI-Win', 'vni-windows'],
    ['vni_windows', 'vni-windows'],
    ['cp1258', 'windows-1258'],
    ['Windows 1258', 'windows-1258'],
    ['VISCII1.1', 'viscii'],
    ['x-viet-vps', 'vps'],
    ['ncr-hex', 'ncr'],
  ])('%s is %s', (name, encoding) => expect(encode('đường', name)).toEqual(encode('đường', encoding)))

  test('no name stands for two encodings', () => {
    const names = encodings.flatMap(({ id, aliases }) => [id, ...aliases])
    expect(new Set(names).size).toBe(names.length)
  })

  test('an unknown name is an error that says which are known', () => {
    expect(() => decode(new Uint8Array(), 'klingon')).toThrow(/^Unknown encoding: klingon\. Known are tcvn3, vni-windows/)
    expect(() => encode('', 'klingon')).toThrow(RangeError)
  })
})

describe('fonts', () => {
  test.each<[font: string, encoding: string | undefined]>([
    ['.VnTime', 'tcvn3'],
    ['.VnTimeH', 'tcvn3 capitals'],
    ['.VnArial NarrowH', 'tcvn3 capitals'],
    ['VNI-Times', 'vni-windows'],
    ['VPS Times', 'vps'],
    ['VNtimes new roman', 'vietware-x'],
    ['SVNtimes new roman', 'vietware-f'],
    ['SVN-Gilroy', undefined],
    ['Times New Roman', undefined],
    ['Arial', undefined],
    ['Vni', undefined],
    ['', undefined],
  ])('%s: %s', (font, expected) => {
    const found = encodingOfFont(font)
    expect(found && found.encoding + (found.capitals ? ' capitals' : '')).toBe(expected)
  })
})

describe('decode', () => {
  test.each<[shown: string, encoding: string, text: string]>([
    ['Th«ng b¸o thu thuû lîi phÝ', 'tcvn3', 'Thông báo thu thuỷ lợi phí'],
    ['§IÖN N¦íC, Hµ Léc, UBND x· Hµ LÜnh', 'tcvn3', 'ĐIỆN NƯỚC, Hà Lộc, UBND xã Hà Lĩnh'],
    ['ë BÕN HµNG', 'tcvn3', 'Ở BẾN HÀNG'],
    ['“H¹t gièng” – 45 kg…', 'tcvn3', '“Hạt giống” – 45 kg…'],
    ['l\u03bcm \uf0aeÊt', 'tcvn3', 'làm đất'],
    ['Ruoäng luùa ÑAÕ chín', 'vni', 'Ruộng lúa ĐÃ chín'],
    ['TIEáNG VIEÄT', 'vni', 'TIẾNG VIỆT'],
    ['“H°i” — C“NG giÕo', 'viscii', '“Hồi” — CỘNG giạo'],
    ['— ðây có nß¾c. — Ðó', 'viscii', 'Ở đây có nước. Ở Đó'],
    ['Mïa lò – tËp huÊn', 'TCVN', 'Mùa lũ – tập huấn'],
    ['Mïa lò 5\u00966 ngµy', 'TCVN', 'Mùa lũ 5–6 ngày'],
    ['Mïa lò \ud800', 'TCVN', 'Mùa lũ \ud800'],
    ['TiêÌn ðiêòn', 'cp1258', 'Tiền điện'],
    ["Nu+o+'c va` dda^'t", 'viqr', 'Nước và đất'],
    ['la\\. la. DDo^`ng dD', 'viqr', 'la. lạ Đồng Đ'],
    ['&#432;&#417;m m&#x1EA7;m &agrave; &unknown; &#xD800; &amp;', 'ncr', 'ươm mầm à &unknown; &#xD800; &'],
    ['e\u0302\u0323 ê\u0323 ệ', 'nfd', 'ệ ệ ệ'],
    ['năm ®Çu', 'tcvn3', 'năm đầu'],
  ])('%s in %s', (shown, encoding, text) => expect(decode(shown, encoding)).toBe(text))

  test('a capital font shows all letters as capitals', () => {
    expect(decode(encode('vụ lúa đông xuân', 'tcvn3'), 'tcvn3', { capitals: true })).toBe('VỤ LÚA ĐÔNG XUÂN')
  })

  test('a mark of the other case', () => {
    expect(decode(Uint8Array.of(0x41, 0xf9, 0x61, 0xd9), 'vni')).toBe('Áá')
  })
})

describe('encode', () => {
  test('an error names all letters that are lost', () => {
    let error: unknown
    try {
      encode('lúa → gạo → 米', 'vni')
    } catch (thrown) {
      error = thrown
    }
    expect(error).toBeInstanceOf(UnencodableError)
    expect((error as UnencodableError).letters).toEqual([
      { letter: '→', offset: 4, written: '?' },
      { letter: '→', offset: 10, written: '?' },
      { letter: '米', offset: 12, written: '?' },
    ])
    expect((error as Error).message).toBe('vni-windows cannot write →,→,米')
  })

  test('losses are told in order, with what a reader gets', () => {
    const lost: string[] = []
    const onUnencodable = ({ letter, offset, written }: { letter: string; offset: number; written: string }) =>
      lost.push(`${letter}${offset}${written}`)
    encode('q\u0331 Ủ ấm 米 Ẩm \ud83c\udf3e ế', 'tcvn3', { onUnencodable, replacement: '<>' })
    expect(lost).toEqual(['\u03310<>', 'Ủ3ủ', '米8<>', 'Ẩ10ẩ', '🌾13<>'])
  })

  test('many letters that have a code and a tone, and that have none', () => {
    const text = 'ở phía đông ằ ₫ → ź'.repeat(1000)
    let losses = 0
    expect(decode(encode(text, 'windows-1258', { onUnencodable: () => losses++ }), 'windows-1258')).toBe(text.replaceAll('→', '?'))
    expect(losses).toBe(1000)
    expect(decode(encode(text, 'vni', { onUnencodable: () => {}, replacement: '[no code]' }), 'vni')).toBe(
      text.replace(/[₫→ź]/g, '[no code]'),
    )
  })

  test('the replacement', () => {
    expect(decode(encode('a→b', 'viscii', { onUnencodable: () => {}, replacement: '->' }), 'viscii')).toBe('a->b')
    expect(decode(encode('a→', 'viqr', { onUnencodable: () => {} }), 'viqr')).toBe('a?')
  })

  const text = fc.string({ unit: fc.constantFrom(...SMALL, ...CAPITALS, ..."aeiouydbcngh .,?!()'`~^+*\\&;#12\n") })

  test.each(encodings.map(({ id }) => id))('%s: what is written without a loss is read back', (id) => {
    fc.assert(
      fc.property(text, (given) => {
        let losses = 0
        const bytes = encode(given, id, { onUnencodable: () => losses++ })
        const back = decode(bytes, id)
        if (losses === 0) expect(back).toBe(given)
        else if (id !== 'bkhcm1') expect(back.toLowerCase()).toBe(given.toLowerCase())
        // and the bytes of what is read are the same
        expect(encode(back, id, { onUnencodable: () => {} })).toEqual(bytes)
      }),
      { numRuns: 300 },
    )
  })

  test.each(encodings.map(({ id }) => id))('%s takes any text', (id) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (given) => {
        expect(encode(given, id, { onUnencodable: () => {} })).toBeInstanceOf(Uint8Array)
      }),
    )
  })
})
