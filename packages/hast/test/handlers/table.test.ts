import type { Figure } from '@bantin/schema'
import type { Table, TableRow } from 'mdast'
import { expect, test } from 'vitest'
import { convert, text } from '../convert.ts'

const row = (...cells: string[]): TableRow => ({
  type: 'tableRow',
  children: cells.map((cell) => ({ type: 'tableCell', children: cell === '' ? [] : [text(cell)] })),
})
const table: Table = { type: 'table', align: [null, 'right'], children: [row('', 'Giá'), row('Lúa', '7.900'), row('Ngô')] }

test('a table scrolls by touch and keyboard, its head cells head columns, an empty corner heads nothing', () => {
  expect(convert([table])).toMatchInlineSnapshot(`
    "<div class="table-scroll" role="group" tabindex="0" aria-label="Bảng số 1 trong bài"><table>
    <thead>
    <tr>
    <td></td>
    <th class="align-right" scope="col">Giá</th>
    </tr>
    </thead>
    <tbody>
    <tr>
    <td>Lúa</td>
    <td class="align-right">7.900</td>
    </tr>
    <tr>
    <td>Ngô</td>
    <td class="align-right"></td>
    </tr>
    </tbody>
    </table></div>"
  `)
})

test('a caption names its table', () => {
  const figure: Figure = {
    type: 'figure',
    kind: 'table',
    children: [{ type: 'caption', data: { label: 'Bảng 1' }, children: [text('Giá nông sản')] }, table],
  }
  const html = convert([figure, table], { idPrefix: 'gia_' })
  expect(html).toContain('<figcaption id="gia_caption_1"><span class="caption-label">Bảng 1.</span> Giá nông sản</figcaption>')
  expect(html).toContain('<div class="table-scroll" role="group" tabindex="0" aria-labelledby="gia_caption_1">')
  expect(html).toContain('aria-label="Bảng số 2 trong bài"')
})
