import * as search from '@bantin/vietnamese/search'
import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

test('the public API', () => {
  expect(Object.keys(manifest.exports)).toEqual(['./search', './package.json'])
  expect(Object.keys(search).sort()).toEqual(['fold', 'slug'])
})
