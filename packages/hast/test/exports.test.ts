import * as hast from '@bantin/hast'
import * as page from '@bantin/hast/page'
import { expect, test } from 'vitest'

test('what web pages share', () => {
  expect(Object.keys(page).sort()).toEqual([
    'Markup',
    'baseCss',
    'displayControls',
    'displayCss',
    'displayJs',
    'displayWords',
    'isWebAddress',
    'markup',
    'plainIcon',
    'themeCss',
    'trusted',
  ])
})

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
