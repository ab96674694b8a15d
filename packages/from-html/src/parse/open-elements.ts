import { FORMATTING } from './tag-groups.ts'

/** A table, or the page around all tables. */
interface Level {
  /** What a parser opens again behind each block, the earliest first. */
  formatting: string[]
  /** In a table, between its cells. */
  between: boolean
}

const CELL = /^(?:td|th|caption)$/
const PART = /^(?:tr|tbody|thead|tfoot|colgroup|col)$/

/** Which elements are open: how deep, with which formatting, and whether between the cells of a table. */
export function openElements() {
  const stack: string[] = []
  const open = new Map<string, number>()
  const levels: Level[] = [{ formatting: [], between: false }]
  const inner = () => levels.at(-1) as Level
  const forget = (name: string) => {
    const at = inner().formatting.lastIndexOf(name)
    if (at >= 0) inner().formatting.splice(at, 1)
  }
  return {
    depth: () => stack.length,
    formatting: (): readonly string[] => inner().formatting,
    isBetweenCells: () => inner().between,
    start(name: string) {
      if (FORMATTING.has(name)) {
        // a link ends the one before
        if (name === 'a' || name === 'nobr') forget(name)
        inner().formatting.push(name)
        return
      }
      stack.push(name)
      open.set(name, (open.get(name) ?? 0) + 1)
      if (name === 'table') levels.push({ formatting: [], between: true })
    },
    end(name: string) {
      if (FORMATTING.has(name)) forget(name)
      if (name === 'table' && levels.length > 1) levels.pop()
      if (!open.get(name)) return
      for (let last = ''; last !== name; ) {
        last = stack.pop() as string
        open.set(last, (open.get(last) as number) - 1)
      }
    },
    /** A part of a table begins or ends: the formatting of the cell before is forgotten. */
    tablePart(name: string, closes: boolean) {
      const level = inner()
      if (levels.length === 1 || !(CELL.test(name) || PART.test(name))) return
      level.formatting.length = 0
      level.between = closes || PART.test(name)
    },
    clearFormatting() {
      inner().formatting.length = 0
    },
  }
}
