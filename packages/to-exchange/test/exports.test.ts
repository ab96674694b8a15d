import * as toExchange from '@bantin/to-exchange'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toExchange).sort()).toEqual(['exchange', 'exchangeOptions', 'rules'])
})
