import { wordsOf } from '@bantin/drafting'
import { expect, test } from 'vitest'
import { pagesPdf } from './support/make-pdf.ts'
import { manuscriptOf, outline } from './support/read.ts'
import { typeset } from './support/typst.ts'

const utf16 = (text: string): string => `<FEFF${[...text].map((letter) => letter.charCodeAt(0).toString(16).padStart(4, '0')).join('')}>`
const meant = (text: string, drawn: string): string => `/Span << /ActualText ${text} >> BDC (${drawn}) Tj EMC`

const CASES: readonly [what: string, drawing: string, words: string][] = [
  ['a text in hexadecimal', `(goi la ) Tj ${meant(utf16('ទឹក'), 'abc')} ( sach.) Tj`, 'goi la ទឹក sach.'],
  ['a text as a string', `(goi la ) Tj ${meant('(\\376\\377\\000o\\000\\()', 'x')} ( sach.) Tj`, 'goi la o( sach.'],
  ['a text in the old code', `(Xem ) Tj ${meant('(fi)', 'x')} (le.) Tj`, 'Xem file.'],
  ['a stretch in two steps', `/Span << /ActualText (phoi) >> BDC (a) Tj (b) Tj EMC ( thoc.) Tj`, 'phoi thoc.'],
  ['one after the other', `${meant('(phoi)', 'ab')} ( ) Tj ${meant('(thoc)', 'cd')} (.) Tj`, 'phoi thoc.'],
  ['no text at all', `(Gat) Tj ${meant('()', ' som.')}`, 'Gat som.'],
  ['a number beside it', '/Span << /MCID 3 /ActualText (x) >> BDC (Gat som.) Tj EMC', 'Gat som.'],
  ['a whole passage', `${meant(`(${'khac '.repeat(20)})`, 'Gat som.')}`, 'Gat som.'],
  ['a text that has no end', '/Span << /ActualText (Gat >> BDC (som.) Tj EMC', ''],
]

test('what stretches of letters mean, a page for each', async () => {
  const pages = CASES.map(([, drawing]) => `BT /F1 12 Tf 1 0 0 1 50 500 Tm ${drawing} ET`)
  const { blocks } = await manuscriptOf(pagesPdf(pages))
  const read = CASES.map(([what], i) => [what, outline(blocks.filter(({ place }) => place.page === i + 1)).join(' ')])
  expect(read).toEqual(CASES.map(([what, , words]) => [what, words]))
})

test('letters of old fonts stay as they are drawn', async () => {
  const drawing = `BT /F1 12 Tf 1 0 0 1 50 500 Tm ${meant('(x)', 'G\xc6t')} ET`
  const { blocks } = await manuscriptOf(pagesPdf([drawing], { fonts: ['.VnTime'] }))
  expect(outline(blocks)).toEqual(['G\xc6t'])
})

test.each([true, false])('syllables of Khmer come once, with tags: %s', async (tags) => {
  const texts = [
    'Tiếng Khmer gọi nước sạch là ទឹកស្អាត, rửa tay là លាងដៃ.',
    'ខ្ញុំទៅសាលារៀន ក្រុង ស្រី ក្រៅ កៅអី គ្រឿង។',
    'Trước bữa ăn: មុនពេលញ៉ាំបាយ, trước khi dùng thuốc: មុនពេលប្រើថ្នាំ។',
    'Hai lần thì đọc hai lần: ក្រុក្រុ ខ្ញុំខ្ញុំ មិមិ.',
  ]
  const { blocks } = await manuscriptOf(typeset(texts.join('\n\n'), { tags }))
  expect(wordsOf(blocks).trim().replaceAll('\n', ' ')).toBe(texts.join(' '))
})

test('lines of Khmer end between two words, without a space', async () => {
  const text = 'លាងដៃ'.repeat(40)
  const words = wordsOf((await manuscriptOf(typeset(text, { tags: false }))).blocks).trim()
  expect(words.replaceAll('\u200b', '')).toBe(text)
  expect(words).not.toBe(text)
})
