import * as hast from '@bantin/hast'
import * as markup from '@bantin/hast/markup'
import * as page from '@bantin/hast/page'
import { expect, test } from 'vitest'

test('what writes HTML and XML', () => {
  expect(Object.keys(markup).sort()).toEqual(['Markup', 'escapeMarkup', 'markup', 'markupText', 'trusted'])
})

test('what web pages share', () => {
  expect(Object.keys(page).sort()).toEqual([
    'baseCss',
    'displayControls',
    'displayCss',
    'displayJs',
    'displayWords',
    'isWebAddress',
    'plainIcon',
    'themeCss',
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
