const KNOWN = 1
const LETTER = 2
const EXTENDER = 4
const CHANGES = 8

const IS_LETTER = /[\p{L}\p{M}]/u
/** Marks, and the vowels and finals of Hangul: what canonical composition may join to the character before. */
const IS_EXTENDER = /[\p{M}\u1160-\u11ff]/u

/** What is known of each UTF-16 code unit, filled as texts bring them. */
const units = /* @__PURE__ */ new Uint8Array(0x10000)

function learn(unit: number): number {
  const char = String.fromCharCode(unit)
  const extender = IS_EXTENDER.test(char)
  const surrogate = unit >= 0xd800 && unit < 0xe000
  const flags =
    KNOWN |
    (IS_LETTER.test(char) ? LETTER : 0) |
    (extender ? EXTENDER : 0) |
    (extender || surrogate || char.normalize('NFC') !== char ? CHANGES : 0)
  units[unit] = flags
  return flags
}

/** A letter or mark of any script in the basic plane. */
export const isLetterUnit = (unit: number): boolean => ((units[unit] || learn(unit)) & LETTER) !== 0

/** Composition may join it to the character before. */
export const isExtender = (unit: number): boolean => ((units[unit] || learn(unit)) & EXTENDER) !== 0

/** NFC may change it, alone or with its neighbours. */
export const mayCompose = (unit: number): boolean => ((units[unit] || learn(unit)) & CHANGES) !== 0

/** Where the word that holds `from` ends: behind its last letter or mark. */
export function wordEnd(text: string, from: number): number {
  let end = from
  while (end < text.length && isLetterUnit(text.charCodeAt(end))) end++
  return end
}
