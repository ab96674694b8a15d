import { applyFindings, checkTypography } from '@bantin/vietnamese/typography'
import { expect, test } from 'vitest'

const PIECES = [
  'Họp lúc 7:30 , tại "nhà văn hóa"  thôn ( tầng 2 ). ',
  ...[
    ' ',
    '  a',
    '"',
    '" ',
    '"a" ',
    '“',
    '-',
    ' - ',
    'a - ',
    '1-2 ',
    '1',
    '1-',
    '12.',
    '3.5 ',
    ',',
    ' ,',
    'a,',
    '&a;',
    '&',
    '.',
    ' .',
    ' …',
    '(',
    '( ',
  ],
  ...[
    '`',
    '``',
    '` ',
    '```\n',
    '@',
    'a@ ',
    '.vn',
    'ngày 5 tháng 2 ',
    'ngày 5 ',
    'kĩ ',
    'kỹ kĩ ',
    'thứ ',
    'tết ',
    'Khoản 2 ',
    'Mát - xcơ - ',
    '\u01ce ',
  ],
  ...['% ', '5 %', '|', ':', ' :', '\ud800', '\u0301', '\n'],
]
const ALL = { rangeDash: true, spacedDash: true, toneStyle: 'first-vowel', report: true } as const

function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    applyFindings(text, checkTypography(text, ALL))
    return performance.now() - start
  })
  return times.sort((a, b) => a - b)[1] as number
}

test.each(PIECES.map((piece) => [piece]))('time grows with the text: %j', (piece) => {
  const [small = 0, large = 0] = [20_000, 80_000].map((size) => timeOf(piece.repeat(size / piece.length)))
  expect(large).toBeLessThan(small * 12 + 20)
})
