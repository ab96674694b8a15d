import type { List, ListItem } from 'mdast'
import { expect, test } from 'vitest'
import { convert, paragraph, text } from '../convert.ts'

const item = (checked: boolean | null, ...words: string[]): ListItem => ({
  type: 'listItem',
  checked,
  spread: words.length > 1,
  children: words.map((word) => paragraph(word)),
})

test('headings carry the id of the transforms and the levels of the form; levels end at 6', () => {
  const heading = (depth: 2 | 3 | 5) => ({ type: 'heading' as const, depth, children: [text('Gặt')], data: { id: `gat-${depth}` } })
  expect(convert([heading(2), heading(3), heading(5)], { idPrefix: 'lua_', headingShift: 2 })).toMatchInlineSnapshot(`
    "<h4 id="lua_gat-2">Gặt</h4>
    <h5 id="lua_gat-3">Gặt</h5>
    <h6 id="lua_gat-5">Gặt</h6>"
  `)
})

test('passages and words in another language say which; words that belong together stay together', () => {
  const words = paragraph({ type: 'foreign', language: 'km', children: [text('ទឹក')] }, { type: 'noBreak', children: [text('12/TB')] })
  expect(convert([{ type: 'passage', language: 'rad', children: [words] }])).toMatchInlineSnapshot(`
    "<div class="passage" lang="rad">
    <p><span lang="km">ទឹក</span><span class="nb">12/TB</span></p>
    </div>"
  `)
})

test('a language that is none is left out', () => {
  expect(convert([paragraph({ type: 'foreign', language: 'km" onload="x', children: [text('ទឹក')] })])).toBe('<p><span>ទឹក</span></p>')
})

test('a list of tasks shows its boxes as signs with names', () => {
  const list: List = { type: 'list', ordered: false, children: [item(true, 'Gặt'), item(false, 'Phơi', 'Ba nắng'), item(null, 'Cất')] }
  expect(convert([list])).toMatchInlineSnapshot(`
    "<ul class="tasks">
    <li class="task">
    <p><span class="task-box" role="img" aria-label="Đã làm">☑</span> Gặt</p>
    </li>
    <li class="task">
    <p><span class="task-box" role="img" aria-label="Chưa làm">☐</span> Phơi</p>
    <p>Ba nắng</p>
    </li>
    <li>
    <p>Cất</p>
    </li>
    </ul>"
  `)
})

test('HTML in the source is shown as text', () => {
  const html = { type: 'html' as const, value: '<script>alert(1)</script>' }
  expect(convert([html, paragraph('a', html)])).toMatchInlineSnapshot(`
    "<p>&#x3C;script>alert(1)&#x3C;/script></p>
    <p>a&#x3C;script>alert(1)&#x3C;/script></p>"
  `)
})
