const LIMIT = 0x2000
const LETTER = 1
const DIGIT = 2
const UPPER = 3

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g
const FOLDED = /* @__PURE__ */ buildFolded()
const KIND = /* @__PURE__ */ buildKinds()

/** Codes below U+2000 without case and tone; the letters of Vietnamese stay apart: a ă â, d đ, e ê, o ô ơ, u ư. */
function buildFolded(): Uint16Array {
  const folded = Uint16Array.from({ length: LIMIT }, (_, code) => code)
  for (const code of latinCodes()) {
    const bare = String.fromCharCode(code).toLowerCase().normalize('NFD').replace(TONES, '').normalize('NFC')
    if (bare.length === 1) folded[code] = bare.charCodeAt(0)
  }
  return folded
}

function buildKinds(): Uint8Array {
  const kinds = new Uint8Array(LIMIT)
  kinds.fill(LETTER, 0xc0)
  kinds[0xd7] = kinds[0xf7] = 0
  kinds.fill(DIGIT, 0x30, 0x3a)
  for (const code of latinCodes()) {
    const letter = String.fromCharCode(code)
    if (letter.toLowerCase() !== letter.toUpperCase()) kinds[code] = letter === letter.toLowerCase() ? LETTER : UPPER
  }
  return kinds
}

/** The blocks in which the letters of Vietnamese stand. */
export function* latinCodes(): Generator<number> {
  for (let code = 0x41; code <= 0x7a; code++) yield code
  for (let code = 0xc0; code <= 0x24f; code++) yield code
  for (let code = 0x1ea0; code <= 0x1ef9; code++) yield code
}

/** Without case and tone; codes from U+2000 and NaN stay. */
export function foldCode(code: number): number {
  return code < LIMIT ? FOLDED[code]! : code
}

export function foldText(text: string): string {
  let out = ''
  for (let i = 0; i < text.length; i++) out += String.fromCharCode(foldCode(text.charCodeAt(i)))
  return out
}

export function isLetter(code: number): boolean {
  return code < LIMIT && (KIND[code]! & LETTER) === LETTER
}

export function isUpper(code: number): boolean {
  return code < LIMIT && KIND[code] === UPPER
}

export function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39
}
