import { fold, slug } from '@bantin/vietnamese/search'
import { expect, test } from 'vitest'

test('the same in a browser', () => {
  expect(fold('Đồng bằng sông Cửu Long')).toBe('Dong bang song Cuu Long')
  expect(slug('Đường thủy: an toàn')).toBe('duong-thuy-an-toan')
})
