import { verifyData, verifyForm } from '@bantin/signing/page'
import { expect, test } from 'vitest'
import { makeSigned } from './support/sample.ts'

test('the data of a verify page is made in a browser too', async () => {
  const { manifest, signature, keys } = await makeSigned()
  const files = verifyData({ bulletin: 'Bản tin xã Đồi Thông', issues: [{ title: 'Số 12', manifest, signature }], keys })
  expect(files.map(({ path }) => path.replace(/[0-9a-f]{16}/, '…'))).toEqual(['index.js', 'check.js', '….js', '….js'])
  document.body.innerHTML = verifyForm()
  expect(document.querySelectorAll('input').length).toBe(3)
})
