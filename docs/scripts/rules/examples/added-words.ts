import { abbreviations, citations, dualDates, places, standard, toneStyle, typography } from '@bantin/transforms'
import { body, type Example } from '../example.ts'

const withOne = (one: (typeof standard)[number]) => ({ transforms: [...standard.filter(({ name }) => name !== one.name), one] })

/** Rules of transforms that an office switches on. The “right” side says by itself what would be added. */
export const addedWordsExamples: readonly Example[] = [
  body(
    'annotation/abbreviation-expanded',
    { good: 'Ủy ban nhân dân (UBND) xã mở kênh. UBND nhờ bà con giữ bờ.', bad: 'UBND xã mở kênh.' },
    withOne(abbreviations()),
  ),
  body('annotation/lunar-date-added', { good: 'Mở kênh đầu tháng 11.', bad: 'Mở kênh ngày 12/11/2026.' }, withOne(dualDates())),
  body('annotation/place-described', { good: 'Xe từ Đắk Lắk về.', bad: 'Xe từ tỉnh Phú Yên về.' }, withOne(places())),
  body(
    'citation/documents-found',
    { good: 'Theo hướng dẫn của xã.', bad: 'Theo Thông báo số 12/TB-UBND ngày 3/2/2026.' },
    withOne(citations()),
  ),
  body('spelling/tone-style', { good: 'Lúa hòa vào nắng.', bad: 'Lúa hoà vào nắng.' }, withOne(toneStyle({ style: 'first-vowel' }))),
  body('typography/range-dash', { good: 'Giai đoạn 2021–2025.', bad: 'Giai đoạn 2021-2025.' }, withOne(typography({ rangeDash: true }))),
  body(
    'typography/spaced-dash',
    { good: 'Thôn Ven – nơi gặt sớm.', bad: 'Thôn Ven - nơi gặt sớm.' },
    withOne(typography({ spacedDash: true })),
  ),
]
