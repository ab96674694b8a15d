import { readAloud, toSSML } from '@bantin/vietnamese/speech'
import { expect, test } from 'vitest'

// biome-ignore format: a list of pieces
const PIECES = [
  '1', '1 ', '1/', '1.', '1,', '1-', '1:', '1/1-', '.000', '1.000.', '.', ' ', 'I', 'II ', 'A', 'AB ', 'a', 'a.', 'a@', 'www.', 'http://',
  '\u0301', '\ud800', 'ក', '\n', 'A1', 'A1-', '1h', '1a2B', 'kg/', '5km/h/', '%', '&', '& ', 'TP.', 'GS.', 'v.v', '29-NQ/', '12-NQ-', '(0', '09 ',
  'ngày 1, ', 'chương I, ', 'gọi 113, ', '"1', '<1', '+1', ' -5', '¹', '…”',
]
const LENGTH = 12_000

/** The best of a few runs, so that a pause of the machine does not count. */
function duration(run: () => unknown): number {
  let best = Number.POSITIVE_INFINITY
  for (let i = 0; i < 3; i++) {
    const start = performance.now()
    run()
    best = Math.min(best, performance.now() - start)
  }
  return best
}

const repeated = (piece: string, length: number): string => piece.repeat(Math.ceil(length / piece.length)).slice(0, length)

/** Four times the text: quadratic work would take sixteen times as long. */
function expectLinear(piece: string, run: (text: string) => unknown): void {
  const [short, long] = [repeated(piece, LENGTH), repeated(piece, 4 * LENGTH)]
  run(short)
  const [once, fourfold] = [duration(() => run(short)), duration(() => run(long))]
  expect(fourfold, JSON.stringify(piece)).toBeLessThan(10 * once + 5)
}

test.each(PIECES)('readAloud takes time in proportion to a text of %j', (piece) => expectLinear(piece, (text) => readAloud(text)))

test.each(['. ', 'A. ', '\n', '\n\n', '…”', '5% ', '& ', ' ', 'a'])('toSSML takes time in proportion to a text of %j', (piece) =>
  expectLinear(piece, (text) => toSSML(text)),
)
