import { checkSpelling, findAnomalies, findTonePlacements, isSyllable, normalize, placeTones } from '@bantin/vietnamese/orthography'
import { expect, test } from 'vitest'

test('the same in a browser', () => {
  expect(['nghiêng', 'hòa', 'hoà', 'hòan', 'cac'].map(isSyllable)).toEqual([true, true, true, false, false])
  expect(normalize('\u00d0iểm tiêm\u00a0số 3, trẻ e\u0302m')).toBe('Điểm tiêm số 3, trẻ êm')
  expect(findAnomalies('v\u01cen hóа').map(({ kind }) => kind)).toEqual(['caron', 'homoglyph'])
  expect(placeTones('Hoá đơn TOÀ NHÀ', { style: 'first-vowel' })).toBe('Hóa đơn TÒA NHÀ')
  expect(findTonePlacements('qũy', { style: 'main-vowel' })).toEqual([{ start: 0, end: 3, replacement: 'quỹ' }])
  expect(checkSpelling('Nghành điện')).toEqual([{ start: 0, end: 6, text: 'Nghành', kind: 'onset', suggestions: ['Ngành'] }])
})
