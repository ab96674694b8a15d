import { applyTransforms, countWords, standard, tableOfContents } from '@bantin/transforms'
import { expect, test } from 'vitest'
import { lines, listen, parse, sketch } from './parse.ts'

test('all transforms run in a browser too', () => {
  const tree = parse('## Đường thủy\n\nLưu ý:không dùng số 12/TB-TTSN.\n\n:::luu-y\n![](a.png)\n:::\n\n[x](#duong-thu)')
  const context = listen()
  applyTransforms(tree, standard, context)
  expect(sketch(tree)).toContain('callout kind=caution')
  expect(sketch(tree)).toContain('noBreak')
  expect(tableOfContents(tree)).toEqual([{ id: 'duong-thuy', depth: 2, text: 'Đường thủy' }])
  expect(countWords(tree)).toBe(8)
  expect(lines(context.found).map((line) => line.split(' ')[1])).toEqual(['image/alt-missing', 'link/broken-fragment'])
})
