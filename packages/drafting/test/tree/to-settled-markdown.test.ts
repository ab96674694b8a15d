import { parseMarkdown } from '@bantin/parser'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { toSettledMarkdown } from '../../src/index.ts'

const settle = (text: string): string => toSettledMarkdown(parseMarkdown(text, { file: 'viec.md' }).tree)

describe('however it was typed, the text is the same', () => {
  test.each<[settled: string, typed: readonly string[]]>([
    ['Gặt *sớm*, phơi **khô**.\n', ['Gặt _sớm_, phơi __khô__.', 'Gặt *sớm*, phơi **khô**.\n\n\n']],
    ['- Gặt\n- Phơi\n', ['* Gặt\n* Phơi', '+ Gặt\n+ Phơi', '-   Gặt\n-   Phơi']],
    ['## Phơi\n\nPhơi mỏng.\n', ['Phơi\n---\n\nPhơi mỏng.', '## Phơi ##\nPhơi mỏng.']],
    ['Tổ 1\\\nTổ 2\n', ['Tổ 1  \nTổ 2', 'Tổ 1\\\nTổ 2']],
    ['Trước 10:30, xem so_lieu \\[sic](a).\n', ['Trước 10:30, xem so\\_lieu \\[sic](a).']],
    ['***\n', ['---', '* * *', '___']],
  ])('%j', (settled, typed) => expect(typed.map(settle)).toEqual(typed.map(() => settled)))
})

const part = fc.constantFrom(
  ...['Gặt', 'phơi', ' ', '\n', '\n\n', '*', '**', '_', '`', '[', ']', '(', ')', '- ', '1. ', '> ', '## ', ':', ':::luu-y\n', '|', '\\'],
)

test('what is settled comes out again', () => {
  fc.assert(
    fc.property(fc.array(part, { maxLength: 20 }), (parts) => {
      const text = settle(parts.join(''))
      expect(settle(text)).toBe(text)
    }),
    { numRuns: 300 },
  )
})
