import type { Look } from './look.ts'

/** What the text between the headings looks like. */
export interface Body {
  /** The median of all characters, in points. */
  readonly size?: number | undefined
  /** Most of it is bold, so that bold says nothing. */
  readonly bold: boolean
  readonly capitals: boolean
}

/** The look of most of the text. */
export function bodyOf(looks: readonly Look[]): Body {
  let [all, bold, capitals, sized] = [0, 0, 0, 0]
  const lengths = new Map<number, number>()
  for (const look of looks) {
    const { length } = look.text
    all += length
    if (look.bold) bold += length
    if (look.capitals) capitals += length
    if (look.size === undefined) continue
    sized += length
    lengths.set(look.size, (lengths.get(look.size) ?? 0) + length)
  }
  let below = 0
  let size: number | undefined
  for (const [one, length] of [...lengths].sort(([a], [b]) => a - b)) {
    below += length
    size = one
    if (below * 2 >= sized) break
  }
  return { size, bold: bold * 2 > all, capitals: capitals * 2 > all }
}
