import { abbreviations, citations, dualDates, places, standard, toneStyle, typography } from '@bantin/transforms'
import type { Example } from '../example.ts'
import { body } from '../kinds/in-bulletin.ts'

const withOne = (one: (typeof standard)[number]) => ({ transforms: [...standard.filter(({ name }) => name !== one.name), one] })

/** A document of an office that gives the same number each year. */
const plan = (date: string) => ({
  id: `ke-hoach-${date}`,
  docType: 'Kế hoạch',
  number: '45',
  symbol: 'KH-UBND',
  date,
  url: `https://vanban.example/ke-hoach-${date}`,
})

/** Rules of transforms that an office switches on. The “right” side says by itself what would be added. */
export const addedWordsExamples: readonly Example[] = [
  body(
    'annotation/abbreviation-expanded',
    { good: 'Ủy ban nhân dân (UBND) xã mở kênh. UBND nhờ bà con giữ bờ.', bad: 'UBND xã mở kênh.' },
    withOne(abbreviations()),
  ),
  body('annotation/lunar-date-added', { good: 'Mở kênh đầu tháng 11.', bad: 'Mở kênh ngày 12/11/2026.' }, withOne(dualDates())),
  body('annotation/place-ambiguous', { good: 'Anh ấy về quê.', bad: 'Anh Phú Yên về quê.' }, withOne(places())),
  body('annotation/place-described', { good: 'Xe từ Đắk Lắk về.', bad: 'Xe từ tỉnh Phú Yên về.' }, withOne(places())),
  body(
    'citation/documents-found',
    { good: 'Theo hướng dẫn của xã.', bad: 'Theo Thông báo số 12/TB-UBND ngày 3/2/2026.' },
    withOne(citations()),
  ),
  body(
    'citation/document-ambiguous',
    { good: 'Theo Kế hoạch số 45/KH-UBND ngày 2/3/2026.', bad: 'Theo Kế hoạch số 45/KH-UBND.' },
    withOne(citations({ registry: [plan('2025-03-04'), plan('2026-03-02')] })),
  ),
  body('citation/unusual-symbol', { good: 'Theo Nghị quyết số 18-NQ/TW.', bad: 'Theo Nghị quyết số 18/NQ-TW.' }, withOne(citations())),
  body('spelling/tone-style', { good: 'Lúa hòa vào nắng.', bad: 'Lúa hoà vào nắng.' }, withOne(toneStyle({ style: 'first-vowel' }))),
  body('typography/range-dash', { good: 'Giai đoạn 2021–2025.', bad: 'Giai đoạn 2021-2025.' }, withOne(typography({ rangeDash: true }))),
  body(
    'typography/spaced-dash',
    { good: 'Thôn Ven – nơi gặt sớm.', bad: 'Thôn Ven - nơi gặt sớm.' },
    withOne(typography({ spacedDash: true })),
  ),
]
