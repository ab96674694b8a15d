import * as all from '@bantin/search'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(all).sort()).toEqual([
    'createSearchIndex',
    'createSearcher',
    'readSearchFile',
    'searchCss',
    'searchFacets',
    'searchForm',
    'searchItems',
    'searchJs',
    'searchLabels',
  ])
})
