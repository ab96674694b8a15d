import { applyTransforms } from '@bantin/transforms'
import { normalise } from '@bantin/transforms/normalise'
import { spelling } from '@bantin/transforms/spelling'
import { toneStyle } from '@bantin/transforms/tone-style'
import { typography } from '@bantin/transforms/typography'
import { expect, test } from 'vitest'
import { lines, listen, parse, sketch } from '../parse.ts'

test('in a browser', () => {
  const tree = parse('Nghành \u00d0iện báo "cắt hoá chất" ,\u00a0sửa.')
  const context = listen()
  applyTransforms(tree, [spelling(), toneStyle(), typography(), normalise], context)
  expect(sketch(tree)).toBe('paragraph\n  text "Nghành Điện báo “cắt hóa chất”, sửa."')
  expect(lines(context.found).map((one) => one.split(' ')[1])).toEqual([
    'text/lookalike-letter',
    'text/special-space',
    'spelling/impossible-syllable',
    'typography/quotes',
    'typography/quotes',
    'typography/space-before-punct',
    'spelling/tone-style',
  ])
})
