import * as communes from '@bantin/communes'
import { expect, test } from 'vitest'

test('the public API', () => {
  expect(Object.keys(communes).sort()).toEqual(['communeByCode', 'communesOf', 'findCommunes'])
})
