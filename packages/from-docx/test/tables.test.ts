import { expect, test } from 'vitest'
import { readParts, show } from './support/read.ts'
import { p, v } from './support/words.ts'

const cell = (text: string, properties = ''): string =>
  `<w:tc>${properties === '' ? '' : `<w:tcPr>${properties}</w:tcPr>`}${text.startsWith('<') ? text : p(text)}</w:tc>`
const row = (cells: string, properties = ''): string => `<w:tr>${properties === '' ? '' : `<w:trPr>${properties}</w:trPr>`}${cells}</w:tr>`
const table = (...rows: string[]): string => `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="1"/></w:tblGrid>${rows.join('')}</w:tbl>`

test.each<[what: string, body: string, shown: string]>([
  ['plain', table(row(cell('Thôn') + cell('Giờ')), row(cell('Đông') + cell('7'))), 'Thôn | Giờ || Đông | 7'],
  ['a header row', table(row(cell('Thôn'), v('tblHeader')), row(cell('Đông'))), '# Thôn || Đông'],
  ['a cell over two columns', table(row(cell('Lịch', v('gridSpan', 2))), row(cell('Đông') + cell('7'))), '2x1 Lịch || Đông | 7'],
  [
    'a cell over three rows',
    table(
      row(cell('Sáng', v('vMerge', 'restart')) + cell('7')),
      row(cell('', v('vMerge')) + cell('8')),
      row(cell('', v('vMerge', 'continue')) + cell('9')),
    ),
    '1x3 Sáng | 7 || 8 || 9',
  ],
  [
    'two cells below one another in one column',
    table(
      row(cell('A', v('vMerge', 'restart'))),
      row(cell('', v('vMerge'))),
      row(cell('B', v('vMerge', 'restart'))),
      row(cell('', v('vMerge'))),
    ),
    '1x2 A ||  || 1x2 B || ',
  ],
  [
    'a merged cell that does not begin at the left',
    table(row(cell('x', v('gridSpan', 2)) + cell('A', v('vMerge', 'restart'))), row(cell('y') + cell('z') + cell('', v('vMerge')))),
    '2x1 x | 1x2 A || y | z',
  ],
  [
    'merged across, in the old way',
    table(row(cell('A', v('hMerge', 'restart')) + cell('', v('hMerge', 'continue')) + cell('B'))),
    '2x1 A | B',
  ],
  ['words in a covered cell', table(row(cell('A', v('vMerge', 'restart'))), row(cell('B', v('vMerge')))), '1x2 A / B || '],
  ['a cell that goes on from nowhere', table(row(cell('A', v('vMerge')))), 'A'],
  [
    'columns left free before',
    table(row(cell('A') + cell('B', v('vMerge', 'restart'))), row(cell('', v('vMerge')), v('gridBefore', 1))),
    'A | 1x2 B || ',
  ],
  ['a table in a cell', table(row(cell(`${p('Ngoài')}${table(row(cell('Trong')))}${p('')}`))), 'Ngoài / Trong'],
  [
    'rows and cells in controls',
    table(`<w:sdt><w:sdtContent>${row(`<w:sdt><w:sdtContent>${cell('Đông')}</w:sdtContent></w:sdt>`)}</w:sdtContent></w:sdt>`),
    'Đông',
  ],
])('tables: %s', async (_, body, shown) => {
  expect(show((await readParts({ body })).manuscript.blocks)).toEqual([shown])
})

test('a cell is aligned as its paragraphs are', async () => {
  const body = table(row(cell(p('1', v('jc', 'right')) + p('2', v('jc', 'right'))) + cell(p('a', v('jc', 'center')) + p('b')) + cell('c')))
  const { manuscript } = await readParts({ body })
  const [found] = manuscript.blocks
  expect(found?.type === 'table' && found.rows[0]?.cells.map(({ alignment }) => alignment)).toEqual(['end', undefined, 'start'])
})

test('cells and rows without a table keep their words', async () => {
  const { manuscript } = await readParts({ body: `${cell('Một')}${row(cell('Hai'))}` })
  expect(show(manuscript.blocks)).toEqual(['Một', 'Hai'])
})
