import * as toSite from '@bantin/to-site'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toSite).sort()).toEqual(['daysPack', 'site', 'siteSettings'])
})
