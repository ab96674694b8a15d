import * as search from '@bantin/vietnamese/search'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(search).sort()).toEqual(['compare', 'createMatcher', 'fold', 'match', 'slug', 'sortKey'])
})
