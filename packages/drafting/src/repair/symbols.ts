/** The fonts whose codes are signs, not letters. */
const FONTS: Readonly<Record<string, string>> = {
  symbol: ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼',
}

/** The upper half of Symbol, from A0. */
const SYMBOL_HIGH = '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪'

/** Signs of Wingdings that texts use, by their codes. */
const WINGDINGS: Readonly<Record<number, string>> = {
  40: '☎',
  41: '✆',
  42: '✉',
  65: '✌',
  70: '☞',
  74: '☺',
  76: '☹',
  81: '✈',
  82: '☼',
  108: '●',
  109: '○',
  110: '■',
  111: '□',
  113: '❑',
  114: '❒',
  115: '⬧',
  116: '⧫',
  117: '◆',
  118: '❖',
  119: '⬥',
  129: '①',
  130: '②',
  131: '③',
  132: '④',
  133: '⑤',
  134: '⑥',
  135: '⑦',
  136: '⑧',
  137: '⑨',
  138: '⑩',
  158: '·',
  159: '•',
  161: '○',
  167: '▪',
  168: '□',
  170: '✦',
  171: '★',
  216: '➢',
  220: '➲',
  223: '←',
  224: '→',
  225: '↑',
  226: '↓',
  231: '←',
  232: '→',
  233: '↑',
  234: '↓',
  239: '⇦',
  240: '⇨',
  251: '✗',
  252: '✓',
  253: '☒',
  254: '☑',
}

const WINGDINGS_2: Readonly<Record<number, string>> = { 79: '✗', 80: '✓', 81: '☒', 82: '☑', 151: '●', 163: '☐' }

/** Whether a font has signs in the places of letters. */
export const isSymbolFont = (font: string): boolean => /^(?:symbol|wingdings(?: [23])?|webdings)$/i.test(font.trim())

/**
 * Text of a font of signs in Unicode. Letters and signs that are not of the font stay, as do those that it is not known for.
 *
 * @source Unicode Consortium, mapping of Symbol; Unicode 7 names for Wingdings
 */
export function readSymbols(text: string, font: string): { text: string; unknown: number } {
  const name = font.trim().toLowerCase()
  let unknown = 0
  let result = ''
  for (const char of text) {
    const point = char.codePointAt(0) as number
    const code = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point
    if (code > 0xff || code <= 0x20) {
      result += code === 0x20 ? ' ' : char
      continue
    }
    const sign = signOf(code, name)
    if (sign === undefined && !/\d/.test(char)) unknown++
    result += sign ?? char
  }
  return { text: result, unknown }
}

function signOf(code: number, name: string): string | undefined {
  if (name === 'wingdings') return WINGDINGS[code]
  if (name === 'wingdings 2') return WINGDINGS_2[code]
  if (name !== 'symbol') return undefined
  if (code >= 0xa0) return [...SYMBOL_HIGH][code - 0xa0]
  return [...(FONTS.symbol as string)][code - 0x20]
}
