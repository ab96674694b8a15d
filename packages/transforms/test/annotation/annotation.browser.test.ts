import { abbreviations } from '@bantin/transforms/abbreviations'
import { citations } from '@bantin/transforms/citations'
import { dualDates } from '@bantin/transforms/dual-dates'
import { places } from '@bantin/transforms/places'
import { expect, test } from 'vitest'
import { listen, parse } from '../parse.ts'
import { read } from './read.ts'

test('the transforms that add words run in a browser too', () => {
  const tree = parse('UBND xã báo ngày 17/2/2026: theo Luật Thủy lợi năm 2017, xe từ Phú Yên về.')
  const context = { ...listen(), date: '2026-11-20' }
  const urlOf = () => 'https://vanban.example/thuy-loi'
  for (const transform of [abbreviations(), dualDates(), citations({ urlOf }), places()]) transform.run(tree, context)
  expect(read(tree)).toBe(
    'Ủy ban nhân dân (UBND) xã báo ngày 17/2/2026 (mùng 1 tháng Giêng năm Bính Ngọ): theo [Luật Thủy lợi năm 2017](https://vanban.example/thuy-loi), xe từ Phú Yên (nay thuộc Đắk Lắk) về.',
  )
  expect(context.found.map(({ ruleId }) => ruleId)).toEqual([
    'annotation/abbreviation-expanded',
    'annotation/lunar-date-added',
    'citation/documents-found',
    'annotation/place-described',
  ])
})
