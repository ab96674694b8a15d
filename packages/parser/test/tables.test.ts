import { parseMarkdown } from '@bantin/parser'
import fc from 'fast-check'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { directive } from 'micromark-extension-directive'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import { expect, test } from 'vitest'

/** The tables of GFM as the extension by itself reads them, within all that may hold a table. */
const plain = (text: string) =>
  fromMarkdown(text, {
    extensions: [gfmFootnote(), gfmTable(), { flow: directive().flow ?? {} }],
    mdastExtensions: [gfmFootnoteFromMarkdown(), gfmTableFromMarkdown(), directiveFromMarkdown()],
  })

/** Beginnings of containers, rows, and what may stand before, between and behind rows. */
const pieces = fc.constantFrom(
  ...[
    '> ',
    '>',
    '- ',
    '1. ',
    '* ',
    '  ',
    '    ',
    '\t',
    '\n',
    '\n',
    '\n\n',
    '\r\n',
    '\r',
    '| a | b |\n',
    'a | b\n',
    '| a |',
    'a',
    'a\n',
    '|',
  ],
  ...[
    '| - | - |\n',
    '--|--\n',
    ':-\n',
    '-:|',
    '|:-:|\n',
    '---\n',
    '-',
    ': ',
    '\\|',
    '`|`',
    '# a\n',
    '```\n',
    '<a>\n',
    '<div>\n',
    '===\n',
    ':::hop\n',
    ':::\n',
    '\n[^1]: ',
  ],
)
const text = fc.array(pieces, { maxLength: 24 }).map((parts) => `Xã\n\n${parts.join('')}`)

test('tables are read as the extension reads them, wherever they stand', () => {
  fc.assert(
    fc.property(text, (given) => {
      expect(parseMarkdown(given, { file: 'a.md' }).tree).toEqual(plain(given))
    }),
    { numRuns: 500 },
  )
})

test.each<[name: string, text: string, type: string]>([
  ['one column, without a bar', 'Xã\n:-\nĐông\n', 'table'],
  ['in a quote', '> | Xã | Hộ |\n> | - | - |\n> | Đông | 12 |\n', 'blockquote'],
  ['line ends of old machines', '| Xã |\r| - |\r| Đông |\r', 'table'],
  ['no dashes below', '| Xã | Hộ |\n| Đông | 12 |\n', 'paragraph'],
])('%s', (_name, given, type) => {
  const { tree } = parseMarkdown(given, { file: 'a.md' })
  expect(tree).toEqual(plain(given))
  expect(tree.children.map((node) => node.type)).toEqual([type])
})
