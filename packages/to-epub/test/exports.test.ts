import * as toEpub from '@bantin/to-epub'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toEpub).sort()).toEqual(['epub', 'epubOptions', 'rules'])
})
