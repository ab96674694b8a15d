const BULLETS = ['•', '◦', '▪']

const ROMAN: readonly (readonly [number, string])[] = [
  [1000, 'm'],
  [900, 'cm'],
  [500, 'd'],
  [400, 'cd'],
  [100, 'c'],
  [90, 'xc'],
  [50, 'l'],
  [40, 'xl'],
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
]

/** The counter that `type` or `list-style-type` means. */
export function counterOf(type: string, style: string | undefined): string {
  const named: Readonly<Record<string, string>> = { a: 'lower-alpha', A: 'upper-alpha', i: 'lower-roman', I: 'upper-roman', '1': 'decimal' }
  return named[type] ?? /(?:lower|upper)-(?:alpha|latin|roman)|decimal/.exec(style ?? '')?.[0].replace('latin', 'alpha') ?? 'decimal'
}

/** The mark that browsers show before an item. */
export function labelOf(ordered: boolean, counter: string, level: number, number: number): string {
  if (!ordered) return BULLETS[Math.min(level, BULLETS.length - 1)] as string
  const small = counter.endsWith('alpha') ? letters(number) : counter.endsWith('roman') ? roman(number) : `${number}`
  return `${counter.startsWith('upper') ? small.toUpperCase() : small}.`
}

function letters(number: number): string {
  let [rest, written] = [number, '']
  for (; rest > 0; rest = Math.floor((rest - 1) / 26)) written = String.fromCharCode(97 + ((rest - 1) % 26)) + written
  return written || `${number}`
}

function roman(number: number): string {
  if (number < 1 || number > 3999) return `${number}`
  let [rest, written] = [number, '']
  for (const [value, sign] of ROMAN) for (; rest >= value; rest -= value) written += sign
  return written
}
