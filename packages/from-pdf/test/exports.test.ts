import * as fromPdf from '@bantin/from-pdf'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(fromPdf).sort()).toEqual(['fromPdf', 'pdf', 'pdfOptions', 'rules'])
})
