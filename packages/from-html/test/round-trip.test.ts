import { toHast, toHtml } from '@bantin/hast'
import { expect, test } from 'vitest'
import { read } from './support/read.ts'
import { summary } from './support/summary.ts'

const PNG = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
const text = (value: string) => ({ type: 'text' as const, value })
const paragraph = (...words: (ReturnType<typeof text> | { type: 'footnoteReference'; identifier: string })[]) => ({
  type: 'paragraph' as const,
  children: words,
})

test('what our own pages show is read back', async () => {
  const tree = toHast(
    {
      type: 'root',
      children: [
        { type: 'heading', depth: 2, children: [text('Phơi thóc')] },
        paragraph(text('Phơi mỏng'), { type: 'footnoteReference', identifier: 'a' }, text('.')),
        {
          type: 'list',
          ordered: true,
          start: 2,
          spread: false,
          children: [{ type: 'listItem', spread: false, children: [paragraph(text('Đảo đều'))] }],
        },
        {
          type: 'list',
          ordered: false,
          spread: false,
          children: [{ type: 'listItem', checked: true, spread: false, children: [paragraph(text('Quét sân'))] }],
        },
        {
          type: 'table',
          align: [null, 'right'],
          children: ['Giống Ngày', 'Nếp 3'].map((row) => ({
            type: 'tableRow' as const,
            children: row.split(' ').map((cell) => ({ type: 'tableCell' as const, children: [text(cell)] })),
          })),
        },
        {
          type: 'figure',
          kind: 'image',
          children: [
            { type: 'image', url: 'images/san.png', alt: 'Sân phơi' },
            { type: 'caption', data: { label: 'Hình 1' }, children: [text('Sân phơi chung')] },
          ],
        },
        { type: 'callout', kind: 'note', children: [{ type: 'calloutTitle', children: [text('Nhớ')] }, paragraph(text('Cất trước mưa.'))] },
        { type: 'blockquote', children: [paragraph(text('Thóc khô một nắng.'))] },
        { type: 'code', value: 'a\n  b' },
        { type: 'thematicBreak' },
        { type: 'footnoteDefinition', identifier: 'a', children: [paragraph(text('Dày hai đốt tay.'))] },
      ],
    } as Parameters<typeof toHast>[0],
    { image: (src) => ({ src, width: 400, height: 300 }) },
  )
  const { manuscript, diagnostics } = await read(toHtml(tree), { files: new Map([['images/san.png', PNG]]) })
  expect(summary(manuscript)).toEqual([
    'p heading2 ‹Phơi thóc›',
    'p ‹Phơi mỏng›(^n1)‹.›',
    'p [1.0 n2 "2."] ‹Đảo đều›',
    'p [2.0 "•"] ‹☑ Quét sân›',
    'row head | th p ‹Giống› | th end p ‹Ngày›',
    'row | p ‹Nếp› | end p ‹3›',
    'p (san.png Sân phơi)',
    'p caption ‹Hình 1. Sân phơi chung›',
    'box',
    '  p ‹Nhớ›',
    '  p ‹Cất trước mưa.›',
    'p quote ‹Thóc khô một nắng.›',
    'p code ‹a⏎  b›',
    'rule',
    '^n1 p ‹Dày hai đốt tay.›',
  ])
  expect(manuscript.leftOut.map(({ kind, text: words }) => `${kind} ${words}`)).toEqual(['field Chú thích'])
  expect(diagnostics).toEqual([])
})
