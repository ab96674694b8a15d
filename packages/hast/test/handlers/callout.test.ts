import { hastLabels } from '@bantin/hast'
import type { CalloutKind } from '@bantin/schema'
import { expect, test } from 'vitest'
import { convert, paragraph, text } from '../convert.ts'

test('a callout is a note, named by its title; the title is no heading', () => {
  const title = { type: 'calloutTitle' as const, children: [text('Phơi lúa')] }
  expect(
    convert([{ type: 'callout', kind: 'remember', children: [title, paragraph('Phơi mỏng.')] }], { idPrefix: 'lua_' }),
  ).toMatchInlineSnapshot(`
      "<aside class="callout callout-remember" role="note" aria-labelledby="lua_callout_1">
      <p class="callout-title" id="lua_callout_1">Phơi lúa</p>
      <p>Phơi mỏng.</p>
      </aside>"
    `)
})

test.each<[kind: CalloutKind, vi: string, en: string]>([
  ['remember', 'Ghi nhớ', 'Remember'],
  ['caution', 'Lưu ý', 'Take care'],
  ['question', 'Câu hỏi thảo luận', 'Questions for discussion'],
])('a callout of kind %s without a title says what it is', (kind, vi, en) => {
  const callout = { type: 'callout' as const, kind, children: [paragraph('…')] }
  expect(convert([callout])).toContain(`<p class="callout-title" id="callout_1">${vi}</p>`)
  expect(convert([callout], { labels: hastLabels.en })).toContain(`id="callout_1">${en}</p>`)
})

test('a label in another language than the item says so', () => {
  const callout = { type: 'callout' as const, kind: 'caution' as const, children: [paragraph('Êa.')] }
  expect(convert([callout], { language: 'rad' })).toContain('<p class="callout-title" id="callout_1" lang="vi">Lưu ý</p>')
})
