import { decode, encode, encodings } from '@bantin/vietnamese/encoding'
import iconv from 'iconv-lite'
import { describe, expect, test } from 'vitest'
import { ASCII, CAPITALS, SMALL } from './letters.ts'
import { sentences } from './sentences.ts'

const hex = (text: string, encoding: string) => Buffer.from(encode(text, encoding)).toString('hex')

describe('codes that several sources agree on', () => {
  test.each<[encoding: string, text: string, bytes: string]>([
    ['tcvn3', 'đường', 'aeadea6e67'],
    ['tcvn3', 'ĂÂÊÔƠƯĐ', 'a1a2a3a4a5a6a7'],
    ['tcvn5712-vn1', 'ÚỤỪỬỮỨỰỲỶỸÝỴ', '010204050611121314151617'],
    ['tcvn5712-vn2', 'Ạ', '41b4'],
    ['vni-windows', 'Ắ Ằ đ Ỵ', '41c92041c820f120ce'],
    ['vni-mac', 'ắ ờ Đ', '618e2099bf2084'],
    ['vps', 'ẠẬẶẸỆỊỌỘỢỤỰỴẪỮ', '0203040506101112131415191c1d'],
    ['viscii', 'ẲẴẪỶỸỴÕ', '02050614191ea0'],
    ['windows-1258', 'ế ạ ì đ ₫', 'eaec2061f22069cc20f020fe'],
    ['bkhcm1', 'ĐÝỲỶỸẤ', '7d7b5e607c7e'],
    ['bkhcm2', 'Ệ ệ', 'cfe520efe5'],
    ['vietware-f', 'đ Đ', 'a22098'],
    ['vietware-x', 'ộ ậ ỵ', 'e4fc20e1fb2079f1'],
    ['viqr', 'Đường về.', Buffer.from('DDu+o+`ng ve^`.').toString('hex')],
    ['viqr', 'ba.', Buffer.from('ba\\.').toString('hex')],
    ['ncr', 'lũ & lụt', Buffer.from('l&#361; &amp; l&#7909;t').toString('hex')],
    ['nfd', 'ệ', '65cca3cc82'],
  ])('%s writes %s', (encoding, text, bytes) => {
    expect(hex(text, encoding)).toBe(bytes)
    expect(decode(Buffer.from(bytes, 'hex'), encoding)).toBe(text)
  })
})

// BK HCM 1 has capitals in the place of these signs; two pairs of its capitals share a code
const WITHOUT: Readonly<Record<string, string>> = { bkhcm1: '^`{|}~ỤỴ' }
const SHARED_CAPITALS = ['tcvn3', 'vietware-f']

describe.each(encodings.map(({ id }) => id))('%s', (id) => {
  const has = (char: string) => !WITHOUT[id]?.includes(char)

  test('writes and reads every letter', () => {
    const letters = [...ASCII, ...SMALL, ...(SHARED_CAPITALS.includes(id) ? [...'ĂÂÊÔƠƯĐ'] : CAPITALS)].filter(has)
    for (const letter of letters) expect(decode(encode(letter, id), id)).toBe(letter)
  })

  test('writes and reads sentences, whatever the form of their letters', () => {
    for (const sentence of sentences) {
      let losses = 0
      const bytes = encode(sentence, id, { onUnencodable: () => losses++ })
      if (losses === 0) expect(decode(bytes, id)).toBe(sentence)
      expect(encode(sentence.normalize('NFD'), id, { onUnencodable: () => {} })).toEqual(bytes)
    }
  })

  test('reads any byte', () => {
    const bytes = Uint8Array.from({ length: 0x10000 }, (_, i) => (i % 2 === 0 ? i >> 8 : i) & 255)
    expect(decode(bytes, id)).toBe(decode(bytes, id).normalize('NFC'))
  })
})

describe('capitals that a table cannot write', () => {
  test.each<[text: string, encoding: string, losses: string]>([
    ['KỲ HỌP THỨ BẢY', 'tcvn3', ''],
    ['Ủ ấm cho bê', 'tcvn3', 'Ủ>ủ@0'],
    ['Bến Ổi, Ảnh', 'vietware-f', 'Ổ>ổ@4 Ả>ả@8'],
    ['HỌP Ở XÃ HÀ LỘC', 'tcvn3', ''],
    ['LŨ LỤT, LÚA VỤ HAI', 'bkhcm1', 'Ụ>Ặ@4'],
    ['VỤ, HỤI', 'bkhcm1', ''],
    ['KHU VỰC NẶNG', 'bkhcm1', ''],
    ['PHỤC', 'bkhcm1', 'Ụ>Ặ@2'],
    ['Lúa → gạo 米', 'viscii', '→>?@4 米>?@10'],
    ['a\ud800b', 'ncr', '\ud800>?@1'],
    ['a\ud800b', 'nfd', '\ud800>?@1'],
    ['\u0085', 'ncr', '\u0085>?@0'],
    ['a😀', 'vni', '😀>?@1'],
    ['🌾 e\u0323\u0302 Ủ', 'tcvn3', '🌾>?@0 Ủ>ủ@7'],
  ])('%s in %s', (text, encoding, losses) => {
    const found: string[] = []
    encode(text, encoding, { onUnencodable: ({ letter, written, offset }) => found.push(`${letter}>${written}@${offset}`) })
    expect(found.join(' ')).toBe(losses)
    if (losses === '') expect(decode(encode(text, encoding), encoding)).toBe(text)
    else expect(() => encode(text, encoding)).toThrow(RangeError)
  })
})

/** iconv-lite knows three of the encodings; it leaves letters and tones apart. */
describe('iconv-lite reads the same', () => {
  test.each<[ours: string, theirs: string, except: readonly number[]]>([
    ['viscii', 'viscii', []],
    // open in the code page: iconv-lite says U+FFFD, browsers and we keep the control code
    ['windows-1258', 'windows1258', [0x81, 0x8a, 0x8d, 0x8e, 0x8f, 0x90, 0x9a, 0x9d, 0x9e]],
    ['tcvn5712-vn1', 'tcvn', []],
  ])('%s', (ours, theirs, except) => {
    const different: string[] = []
    for (let byte = 0; byte < 256; byte++) {
      if (except.includes(byte)) continue
      const bytes = Buffer.from([0x61, byte])
      const expected = iconv.decode(bytes, theirs).normalize('NFC')
      const got = decode(bytes, ours)
      if (got !== expected) different.push(`${byte.toString(16)} ${got} ${expected}`)
    }
    expect(different).toEqual([])
  })
})
