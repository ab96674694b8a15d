import * as hast from '@bantin/hast'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(hast).sort()).toEqual([
    'hastLabels',
    'isSafeAddress',
    'nodes',
    'picture',
    'place',
    'schema',
    'textContent',
    'toBlocks',
    'toHast',
    'toHtml',
  ])
})
