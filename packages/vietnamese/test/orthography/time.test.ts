import { checkSpelling, findAnomalies, findTonePlacements, isSyllable, normalize, placeTones } from '@bantin/vietnamese/orthography'
import { describe, expect, test } from 'vitest'

const PIECES = [
  'Bà con gặt lúa thu đông, phơi khô rồi cất kín. ',
  'Bà con gặt lúa thu đông. '.normalize('NFD'),
  'nghành thuờng qủa ',
  'nghànhthuờng',
  'đưọc ',
  ...['a', 'a\u0301', '\u0301', '\u00ad', '\u200d', '\u200b', '\u00d0', '\u00d0 ', '\u01ce', 'n\u01cem ', 'о', 'cо', '\u02bc', 'o\u02bc'],
  ...[' ', '\u00a0', '\n', '@', 'a@', '://', '.vn', '-', '\ud800', '😀', 'ក\u200b', '\u1100\u1161', 'hoà', 'hoà ', 'uw', 'a1'],
]

const median = (times: number[]): number => times.sort((a, b) => a - b)[times.length >> 1] as number
function timeOf(run: (text: string) => unknown, text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    run(text)
    return performance.now() - start
  })
  return median(times)
}

describe('time grows with the text and with nothing else', () => {
  const sizes = [20_000, 80_000]
  test.each<[name: string, run: (text: string) => unknown]>([
    ['isSyllable', isSyllable],
    ['normalize', normalize],
    ['findAnomalies', findAnomalies],
    ['placeTones', (text) => placeTones(text, { style: 'main-vowel', protect: ['hoà hoà', 'a'] })],
    ['findTonePlacements', (text) => findTonePlacements(text, { style: 'first-vowel' })],
    ['checkSpelling', checkSpelling],
  ])('%s', (_, run) => {
    for (const piece of PIECES) {
      const [small = 0, large = 0] = sizes.map((size) => timeOf(run, piece.repeat(size / piece.length)))
      expect([piece, large < small * 12 + 20]).toEqual([piece, true])
    }
  })
})
