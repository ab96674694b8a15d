import * as toHtml from '@bantin/to-html'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toHtml).sort()).toEqual(['html', 'htmlOptions'])
})
