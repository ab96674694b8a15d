import * as toDocx from '@bantin/to-docx'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(toDocx).sort()).toEqual(['docx', 'docxOptions', 'rules'])
})
