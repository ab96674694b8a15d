import { readInteger } from '../number/integer.ts'
import type { Match, Spot } from '../reading.ts'
import { isDigit, isLetter, skipSpace } from '../text/characters.ts'
import { isLineStart } from '../text/context.ts'

const SIGNS: Readonly<Record<string, string>> = {
  '&': 'và',
  '=': 'bằng',
  '±': 'cộng trừ',
  '×': 'nhân',
  '≈': 'xấp xỉ',
  '≠': 'khác',
  '≤': 'nhỏ hơn hoặc bằng',
  '≥': 'lớn hơn hoặc bằng',
  '√': 'căn bậc hai của',
  '∞': 'vô cùng',
  '№': 'số',
  '@': 'a còng',
  '%': 'phần trăm',
  '‰': 'phần nghìn',
  '₫': 'đồng',
  '€': 'ơ rô',
  $: 'đô la',
  '£': 'bảng Anh',
  '¥': 'yên',
}

/** “+” and “x” between numbers or words; a plus that opens a line is a bullet. */
export function readPlus({ text, at, before }: Spot): Match | undefined {
  if (text.charAt(at) !== '+') return undefined
  const next = text.charCodeAt(skipSpace(text, at + 1))
  const alone = isLineStart(before) && (Number.isNaN(next) || next === 10)
  if (isLineStart(before) && !alone && !isDigit(text.charCodeAt(at + 1))) return undefined
  return { end: at + 1, reading: 'cộng' }
}

/** “3 x 4”, “2x3m”: the letter as a sign of multiplication. */
export function readTimes({ text, at, before }: Spot): Match | undefined {
  const letter = text.charAt(at)
  if ((letter !== 'x' && letter !== 'X') || !/\d ?\p{L}{0,2}\s?$/u.test(before)) return undefined
  const next = skipSpace(text, at + 1)
  return isDigit(text.charCodeAt(next)) ? { end: at + 1, reading: 'nhân' } : undefined
}

/** “6 ÷ 2 = 3” divides, “5 ÷ 7 ngày” is a range, as tables of engineers write it. */
export function readDivision({ text, at }: Spot): Match | undefined {
  if (text.charAt(at) !== '÷') return undefined
  return { end: at + 1, reading: text.slice(at, at + 24).includes('=') ? 'chia' : 'đến' }
}

/** A tilde before a number. */
export function readTilde({ text, at }: Spot): Match | undefined {
  return text.charAt(at) === '~' && isDigit(text.charCodeAt(skipSpace(text, at + 1))) ? { end: at + 1, reading: 'khoảng' } : undefined
}

/** Signs by their names, wherever they stand. */
export function readSign({ text, at, voice }: Spot): Match | undefined {
  const sign = text.charAt(at)
  if (sign === '‰') return { end: at + 1, reading: `phần ${voice.words.thousand}` }
  if (Object.hasOwn(SIGNS, sign)) return { end: at + 1, reading: SIGNS[sign] as string }
  return undefined
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** “10³”, “x²”: powers. */
export function readPower({ text, at, voice }: Spot): Match | undefined {
  let digits = ''
  for (let i = at; digits.length < 4 && SUPERSCRIPTS.includes(text.charAt(i)) && i < text.length; i++)
    digits += SUPERSCRIPTS.indexOf(text.charAt(i))
  if (isLetter(text.charCodeAt(at - 1)) && (digits === '2' || digits === '3'))
    return { end: at + 1, reading: digits === '2' ? 'bình phương' : 'lập phương' }
  if (digits === '' || !isDigit(text.charCodeAt(at - 1))) return undefined
  return { end: at + digits.length, reading: `mũ ${readInteger(digits, voice.words)}` }
}
