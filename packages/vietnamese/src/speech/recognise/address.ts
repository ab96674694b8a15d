import { readDigits } from '../number/digits.ts'
import type { Match, Spot } from '../reading.ts'
import { isSpace } from '../text/characters.ts'

const EMAIL = /[A-Za-z0-9][A-Za-z0-9._%+-]{0,63}@[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){1,5}/y
const WEB = /(?:https?:\/\/|www\.)[A-Za-z0-9-]{1,63}(?:\.[A-Za-z0-9-]{1,63}){0,6}(?::\d{1,5})?(?:[/?#][^\s<>"“”()]{0,2000})?/iy
/** Without “www”, only names under the top-level domains that Vietnamese readers meet. */
const DOMAIN =
  /(?:[a-z0-9][a-z0-9-]{0,62}\.){1,4}(?:vn|com|net|org|info|edu|gov|io|asia|app)(?![A-Za-z0-9-]|\.[A-Za-z0-9])(?:\/[^\s<>"“”()]{0,2000})?/y
const SIGNS: Readonly<Record<string, string>> = {
  '.': 'chấm',
  '@': 'a còng',
  '-': 'gạch ngang',
  _: 'gạch dưới',
  '/': 'gạch chéo',
  ':': 'hai chấm',
  '+': 'cộng',
  '%': 'phần trăm',
  '?': 'chấm hỏi',
  '=': 'bằng',
  '&': 'và',
  '#': 'thăng',
  '~': 'ngã',
}

/** The country behind the last dot of the host, and “www”, are spelled; other labels are words for the voice. */
const spellCountry = (address: string): string => address.replace(/^www(?=\.)/i, 'w w w').replace(/\.([a-z])([a-z])(?=$|[/?#:])/, '.$1 $2')

function say(address: string): string {
  const pieces = spellCountry(address.replace(/^https?:\/\//i, '')).match(/[A-Za-z]{1,64}|\d{1,64}|[^A-Za-z0-9 ]/g) ?? []
  return pieces
    .map((piece) => {
      if (/^\d/.test(piece)) return readDigits(piece)
      return Object.hasOwn(SIGNS, piece) ? SIGNS[piece] : piece
    })
    .join(' ')
}

/** An address has one of these signs behind its first letters and digits. */
function mayBegin(text: string, at: number): boolean {
  let end = at
  while (end - at < 64 && /[A-Za-z0-9]/.test(text.charAt(end))) end++
  return '@.:-_%+'.includes(text.charAt(end)) && end > at && end < text.length && !isSpace(text.charCodeAt(end + 1))
}

/** E-mail and web addresses: signs by their names, labels as words. */
export function readAddress({ text, at }: Spot): Match | undefined {
  if (!mayBegin(text, at)) return undefined
  for (const pattern of [EMAIL, WEB, DOMAIN]) {
    pattern.lastIndex = at
    const found = pattern.exec(text)?.[0]
    if (!found) continue
    const address = found.replace(/[.,;:!?/]{1,8}$/, '')
    return { end: at + address.length, reading: say(address), reason: 'address' }
  }
  return undefined
}
