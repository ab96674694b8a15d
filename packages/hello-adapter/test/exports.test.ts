import * as helloAdapter from '@bantin/hello-adapter'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(helloAdapter).sort()).toEqual(['hello', 'helloOptions', 'rules'].sort())
})
