import { columns } from '../characters/columns.ts'

/** A heading with a line below it, as long as its longest line. */
export function underline(lines: readonly string[], sign: string): string[] {
  const longest = lines.reduce((widest, line) => Math.max(widest, columns(line)), 0)
  return longest === 0 ? [...lines] : [...lines, sign.repeat(longest)]
}
