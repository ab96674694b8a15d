import * as fromText from '@bantin/from-text'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(fromText).sort()).toEqual(['fromText', 'rules', 'text', 'textOptions'])
})
