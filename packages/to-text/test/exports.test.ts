import * as toText from '@bantin/to-text'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toText).sort()).toEqual(['countSms', 'rules', 'splitMessages', 'text', 'textOptions', 'toText', 'withoutTones'])
})
