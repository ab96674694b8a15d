import { BREVE, baseOf, CIRCUMFLEX, HORN, isLetter, isUpper, type Letter, letterOf, markOf, STROKE, toneOf } from '../letter.ts'

/** What a Latin letter weighs, as text that sorts by code unit. */
export interface Weight {
  letter: string
  /** The tone, from 2 on, and above the tones a mark that makes no letter of the alphabet: ñ sorts as n with a mark. */
  marks: string
  /** 2 in lower case, 3 in upper case. */
  case: number
}

const FIRST_LETTER = 0x60

/** Above all letters of the alphabet; two units tell which letter. */
export const OTHER_LETTER = 0x90

/** Added to a combining mark that no letter took in: above the tones, in the order of Unicode. */
export const LOOSE_MARK = 16 - 0x300

/** The alphabet, with ƀ of Ê Đê and its neighbours. @source Vũ Xuân Lương, “Quy tắc sắp xếp đơn vị từ vựng trong từ điển tiếng Việt” */
const ALPHABET = 'aăâbƀcdđeêfghijklmnoôơpqrstuưvwxyz'

const cached: (Weight | null)[] = []

/** The weight of a code unit for which `isLatin` holds; `null` for signs and digits. */
export function weightOf(code: number): Weight | null {
  const known = cached[code]
  if (known !== undefined) return known
  const letter = letterOf(code)
  const weight = isLetter(letter) ? weigh(letter) : null
  cached[code] = weight
  return weight
}

function weigh(letter: Letter): Weight {
  const own = ownLetter(letter)
  const place = ALPHABET.indexOf(own ?? String.fromCharCode(baseOf(letter)))
  const tone = toneOf(letter) > 0 ? String.fromCharCode(1 + toneOf(letter)) : ''
  return {
    letter: place < 0 ? String.fromCharCode(OTHER_LETTER) + twoUnits(baseOf(letter)) : String.fromCharCode(FIRST_LETTER + place),
    marks: markOf(letter) > 0 && !own ? tone + String.fromCharCode(8 + markOf(letter)) : tone,
    case: isUpper(letter) ? 3 : 2,
  }
}

/** ă, â, đ, ê, ô, ơ, ư: the marked letters that are letters of the alphabet. */
function ownLetter(letter: Letter): string | undefined {
  const [base, mark] = [String.fromCharCode(baseOf(letter)), markOf(letter)]
  if (mark === BREVE) return base === 'a' ? 'ă' : undefined
  if (mark === STROKE) return 'đ'
  if (mark === HORN) return base === 'o' ? 'ơ' : base === 'u' ? 'ư' : undefined
  return mark === CIRCUMFLEX ? { a: 'â', e: 'ê', o: 'ô' }[base] : undefined
}

/** A code point in two units that keep its order. Below the surrogates, so that keys survive any encoding. */
export const twoUnits = (code: number): string => String.fromCharCode(0x100 + (code >> 11), 0x100 + (code & 0x7ff))
