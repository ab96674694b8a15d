const PATTERN = /^M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/
const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

/** The value of a Roman numeral in its normal form, 1–3999; `undefined` for other letters and for forms such as IIII. */
export function romanValue(letters: string): number | undefined {
  if (letters === '' || letters.length > 15 || !PATTERN.test(letters)) return undefined
  let value = 0
  for (let i = 0; i < letters.length; i++) {
    const [own, next] = [VALUES[letters.charAt(i)] as number, VALUES[letters.charAt(i + 1)] ?? 0]
    value += own < next ? -own : own
  }
  return value
}
