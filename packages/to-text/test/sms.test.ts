import { countSms, type SmsCount, withoutTones } from '@bantin/to-text'
import fc from 'fast-check'
import { expect, test } from 'vitest'

test.each<[text: string, count: SmsCount]>([
  ['', { alphabet: 'GSM-7', characters: 0, segments: 0 }],
  ['Gat som', { alphabet: 'GSM-7', characters: 7, segments: 1 }],
  ['à è é ì ò ù', { alphabet: 'GSM-7', characters: 11, segments: 1 }],
  ['Gặt sớm', { alphabet: 'UCS-2', characters: 7, segments: 1 }],
  ['a'.repeat(160), { alphabet: 'GSM-7', characters: 160, segments: 1 }],
  ['a'.repeat(161), { alphabet: 'GSM-7', characters: 161, segments: 2 }],
  ['a'.repeat(306), { alphabet: 'GSM-7', characters: 306, segments: 2 }],
  ['a'.repeat(307), { alphabet: 'GSM-7', characters: 307, segments: 3 }],
  ['đ'.repeat(70), { alphabet: 'UCS-2', characters: 70, segments: 1 }],
  ['đ'.repeat(71), { alphabet: 'UCS-2', characters: 71, segments: 2 }],
  ['đ'.repeat(134), { alphabet: 'UCS-2', characters: 134, segments: 2 }],
  ['đ'.repeat(135), { alphabet: 'UCS-2', characters: 135, segments: 3 }],
  // An extension character takes two septets, which stay together
  ['€'.repeat(80), { alphabet: 'GSM-7', characters: 160, segments: 1 }],
  ['€'.repeat(153), { alphabet: 'GSM-7', characters: 306, segments: 3 }],
  // So do the halves of a picture sign
  ['🌾'.repeat(67), { alphabet: 'UCS-2', characters: 134, segments: 3 }],
])('SMS of %j', (text, count) => {
  expect(countSms(text)).toEqual(count)
})

test.each<[text: string, plain: string]>([
  ['Đốt đồng “sạch” – 2 bước', 'Dot dong "sach" - 2 buoc'],
  ['NGHIÊNG Ữ ỵ ặ Ẫ', 'NGHIENG U y a A'],
  ['Nguyễn'.normalize('NFD'), 'Nguyen'],
  ['Klei Êđê ƀơ̆ng', 'Klei Ede ƀong'],
  ['ទឹក', 'ទឹក'],
  ['50.000\u00a0₫…', '50.000 d...'],
])('%s without tones is %s', (text, plain) => {
  expect(withoutTones(text)).toBe(plain)
})

test('Vietnamese without tones fits the alphabet of the network', () => {
  const letter = fc.constantFrom(...'aàảãáạăằẳẵắặâầẩẫấậbcdđeèẻẽéẹêềểễếệghiìỉĩíịklmnoòỏõóọôồổỗốộơờởỡớợpqrstuùủũúụưừửữứựvxyỳỷỹýỵ –“”…’·')
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1 }), fc.boolean(), (all, upper) => {
      const text = upper ? all.join('').toUpperCase() : all.join('')
      expect(countSms(withoutTones(text)).alphabet).toBe('GSM-7')
    }),
    { seed: 264 },
  )
})
