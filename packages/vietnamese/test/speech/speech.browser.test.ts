import { readAloud, toSSML } from '@bantin/vietnamese/speech'
import { expect, test } from 'vitest'

const parse = (ssml: string): Document => new DOMParser().parseFromString(ssml, 'application/xml')

test('the same in a browser', () => {
  const text = 'Từ 7h30 ngày 5/4, UBND xã phát 1.250 kg lúa giống.'
  expect(readAloud(text).text).toBe(
    'Từ bảy giờ ba mươi phút ngày năm tháng tư, ủy ban nhân dân xã phát một nghìn hai trăm năm mươi ki lô gam lúa giống.',
  )
  expect(readAloud(text.normalize('NFD')).text.normalize('NFC')).toBe(readAloud(text).text)
})

test('the browser finds paragraphs, sentences and readings in the SSML', () => {
  const speak = parse(toSSML('Gọi 114. Giá 5% & phí.\n\nHết.')).documentElement
  expect([speak.namespaceURI, speak.getAttribute('version'), speak.getAttribute('xml:lang')]).toEqual([
    'http://www.w3.org/2001/10/synthesis',
    '1.1',
    'vi-VN',
  ])
  expect([...speak.querySelectorAll('s')].map((s) => s.textContent)).toEqual(['Gọi 114.', 'Giá 5% & phí.', 'Hết.'])
  expect([...speak.querySelectorAll('sub')].map((sub) => sub.getAttribute('alias'))).toEqual(['một một bốn', 'năm phần trăm', 'và'])
  expect(speak.querySelectorAll('p + break').length).toBe(2)
})

test('SSML of every character is well-formed XML', () => {
  const [size, marks] = [256, ['5%', '&', '<', '>', '"', "'", ']]>', '\n\n', '. A']]
  for (let first = 0; first <= 0x1ffff; first += size) {
    const characters = Array.from({ length: size }, (_, i) => String.fromCodePoint(first + i) + marks[i % marks.length]).join('')
    expect(parse(toSSML(characters)).querySelector('parsererror'), `from U+${first.toString(16)}`).toBeNull()
  }
})
