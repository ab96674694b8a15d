const SUPER: Readonly<Record<string, string>> = fold('0123456789+-−=()ni', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿⁱ')
const SUB: Readonly<Record<string, string>> = fold('0123456789+-−=()', '₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎')

function fold(from: string, to: string): Record<string, string> {
  const signs = [...to]
  return Object.fromEntries([...from].map((one, i) => [one, signs[i] as string]))
}

/** Raised or lowered text in the characters that Unicode has for it, as in m² and CO₂; undefined where one has none. */
export function inScript(text: string, script: 'sub' | 'super'): string | undefined {
  const table = script === 'super' ? SUPER : SUB
  let result = ''
  for (const char of text) {
    const sign = /\s/.test(char) ? char : table[char]
    if (sign === undefined) return undefined
    result += sign
  }
  return result
}
