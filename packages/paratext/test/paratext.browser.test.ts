import { formatNumber, issueLine, labels } from '@bantin/paratext'
import { expect, test } from 'vitest'

test('the package runs in a browser, and asks nothing of its locale', () => {
  const meta = { number: 264, period: '2026-11/2026-12', yearOfPublication: 32 } as Parameters<typeof issueLine>[0]
  expect(issueLine(meta, labels.vi)).toBe('Số 264 · tháng 11–12/2026 · năm thứ 32')
  expect(formatNumber(12_000, 'vi')).toBe('12.000')
})
