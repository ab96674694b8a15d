import * as fromDocx from '@bantin/from-docx'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(fromDocx).sort()).toEqual(['docx', 'docxOptions', 'fromDocx', 'rules'])
})
