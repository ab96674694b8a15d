import { decode, detect, encode, repair } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'

const PIECES = [
  'a',
  'é',
  'Ö ',
  'x· ',
  'ViÖt ',
  '&',
  '&#',
  '&amp;',
  '&#225;',
  'a^',
  "na('m ",
  '`',
  'dd',
  'Ã',
  'á»',
  'a\u0301',
  'ŕ',
  'ư ',
  '?',
  'a?a',
  '\ufffd',
  '\ud800',
  '\0',
  '“',
  'a“',
  '— ',
  'Ảa',
  '§¶NG ',
  'ë',
  'é\n',
  'Ð',
  '}',
  'ệ',
  '\u00ad',
  'Q„',
]

test.each<[name: string, run: (text: string) => unknown]>([
  ['repair', (text) => repair(text)],
  ['detect', (text) => detect(text)],
  ['detect bytes', (text) => detect(Uint8Array.from(text, (char) => char.charCodeAt(0) & 255))],
  ['decode', (text) => ['tcvn3', 'vni', 'viscii', 'viqr', 'ncr'].map((id) => decode(text, id).length)],
  ['encode', (text) => ['tcvn3', 'vni', 'windows-1258', 'viqr', 'ncr'].map((id) => encode(text, id, { onUnencodable: () => {} }).length)],
])(
  '%s takes time in proportion to the text',
  (_, run) => {
    const time = (length: number) => {
      const texts = PIECES.map((piece) => piece.repeat(Math.ceil(length / piece.length)))
      return texts.map((text) => {
        const start = performance.now()
        run(text)
        return performance.now() - start
      })
    }
    time(1000)
    const short = time(10_000)
    const long = time(40_000)
    long.forEach((one, i) => {
      // a second is allowed for what else the machine does
      expect(one, PIECES[i]).toBeLessThan(12 * (short[i] as number) + 1000)
    })
  },
  120_000,
)
