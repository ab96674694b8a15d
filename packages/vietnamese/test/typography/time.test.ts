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

/** The best of several runs: other work on the machine only adds. */
function timeOf(text: string): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now()
    applyFindings(text, checkTypography(text, ALL))
    return performance.now() - start
  })
  return Math.min(...times)
}

test.each(PIECES.map((piece) => [piece]))('time grows with the text: %j', (piece) => {
  const timesOf = () => [20_000, 80_000].map((size) => timeOf(piece.repeat(size / piece.length)))
  const isWithin = ([small = 0, large = 0]: number[]) => large < small * 12 + 20
  // a pause of the machine is over when the same is compared again; what grows too fast does so each time
  let times = timesOf()
  for (let i = 0; i < 2 && !isWithin(times); i++) times = timesOf()
  expect(times).toSatisfy(isWithin)
})
