import { expect, test } from 'vitest'
import { read, show } from './support/read.ts'
import { passage, wrap } from './support/sentences.ts'

const page = (n: number): string => `${wrap(passage(n), 64)}\n\n${wrap(passage(n + 1), 64)}`
const pages = (between: (n: number) => string): string => [1, 2, 3, 4].map((n) => page(n * 4) + between(n)).join('\n')

test.each<[what: string, input: string, leftOut: readonly string[]]>([
  ['numbers between dashes', pages((n) => `\n\n- ${n} -\n`), [1, 2, 3, 4].map((n) => `page-number - ${n} -`)],
  ['numbers that say so', pages((n) => `\n\nTrang ${n}/48\n`), [1, 2, 3, 4].map((n) => `page-number Trang ${n}/48`)],
  ['lone numbers that count up', pages((n) => `\n\n${n + 10}\n`), [1, 2, 3, 4].map((n) => `page-number ${n + 10}`)],
  ['lone numbers that do not count up', pages((n) => `\n\n${n * n + 40}\n`), []],
  [
    'running heads and numbers at form feeds',
    pages((n) => `\n\n${n}\n\fBản tin Làng Ven, số 7\n`),
    [1, 2, 3, 4].flatMap((n) => [`page-number ${n}`, 'running-head Bản tin Làng Ven, số 7']),
  ],
  [
    'running feet above numbers, without form feeds',
    pages((n) => `\n\nBản tin Làng Ven\n- ${n} -\n`),
    [1, 2, 3, 4].flatMap((n) => ['running-foot Bản tin Làng Ven', `page-number - ${n} -`]),
  ],
])('%s', async (_, input, leftOut) => {
  const manuscript = await read(input)
  expect(manuscript.leftOut.map(({ kind, text }) => `${kind} ${text}`)).toEqual(leftOut)
  if (leftOut.length > 0) {
    const expected = [4, 8, 12, 16].flatMap((n) => [passage(n), passage(n + 1)])
    expect(manuscript.blocks.map((block) => show(block).replace(/^<page> /, ''))).toEqual(expected)
  }
})

test('a sentence over the edge of a page is one, and what stood between is told with its place', async () => {
  const [first, second] = ['Kho thóc được kê cao và phủ bạt, cửa sổ phía bờ sông', 'được đóng trước khi mưa lớn.']
  const { blocks, leftOut, repairs } = await read(`${first}\n\n- 3 -\n\n${second}\n`)
  expect(blocks.map(show)).toEqual([`${first} ${second}`])
  expect(leftOut).toEqual([{ kind: 'page-number', text: '- 3 -', place: { line: 3 } }])
  expect(repairs).toEqual([
    {
      kind: 'line-end',
      before: ' bạt, cửa sổ phía bờ sông\nđược đóng trước khi mưa '.slice(1),
      after: 'bạt, cửa sổ phía bờ sông được đóng trước khi mưa ',
      place: { line: 1 },
      sure: true,
    },
  ])
})
