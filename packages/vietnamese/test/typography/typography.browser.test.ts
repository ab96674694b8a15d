import { applyFindings, checkTypography } from '@bantin/vietnamese/typography'
import { expect, test } from 'vitest'

test('the same in a browser', () => {
  const text = 'Họp lúc 7:30 , tại "nhà văn hóa"  thôn ( tầng 2 ), 2021-2025'
  expect(applyFindings(text, checkTypography(text, { rangeDash: true }))).toBe('Họp lúc 7:30, tại “nhà văn hóa” thôn (tầng 2), 2021–2025')
})
