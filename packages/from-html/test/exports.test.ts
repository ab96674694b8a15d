import * as fromHtml from '@bantin/from-html'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(fromHtml).sort()).toEqual(['fromHtml', 'html', 'htmlOptions', 'rules'])
})
