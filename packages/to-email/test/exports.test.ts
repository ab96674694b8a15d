import * as toEmail from '@bantin/to-email'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toEmail).sort()).toEqual(['email', 'emailOptions', 'rules'])
})
