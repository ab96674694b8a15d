import { decodeText, parseItem } from '@bantin/parser'
import { expect, test } from 'vitest'

test('an item is read in a browser too', () => {
  const { text = '' } = decodeText(new TextEncoder().encode('---\ntitle: Gặt sớm\n---\n\nLúa **chín**.\r\n'), { file: 'a.md' })
  const { meta, tree } = parseItem(text, { file: 'a.md' })
  expect(meta?.title).toBe('Gặt sớm')
  expect(tree.children[0]).toMatchObject({ type: 'paragraph', position: { start: { line: 5, column: 1 } } })
})

test('findings have their places', () => {
  const [finding] = parseItem('---\ntitle: Gặt\ndate: 05/11/2026\n---\n', { file: 'a.md' }).diagnostics
  expect(finding).toMatchObject({ ruleId: 'schema/date-notation', place: { start: { line: 3, column: 7 } } })
})

test('bytes that are not UTF-8 are refused at the same place', () => {
  const [finding] = decodeText(Uint8Array.of(0x4c, 0x0a, 0xe0, 0x61), { file: 'a.md' }).diagnostics
  expect(finding).toMatchObject({ ruleId: 'file/not-utf8', place: { start: { line: 2, column: 1 } } })
})
