import * as fromDoc from '@bantin/from-doc'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(fromDoc).sort()).toEqual(['doc', 'docOptions', 'fromDoc', 'rules'])
})
