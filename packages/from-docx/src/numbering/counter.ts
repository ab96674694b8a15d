import type { ListMark } from '@bantin/drafting'
import type { StyleSheet } from '../styles/read-styles.ts'
import { bulletOf } from './bullet.ts'
import { formatNumber } from './format-number.ts'
import type { List, ListLevel, Numbering } from './read-numbering.ts'

/** Counts the items of lists in the order of the text. */
export interface Counter {
  /** Count an item and give its mark. Undefined where the list does not exist. */
  next(list: string, level: number): ListMark | undefined
  level(list: string, level: number): ListLevel | undefined
  /** The level of a list that a paragraph style stands for. */
  levelOfStyle(list: string, style: string | undefined): number
}

interface Count {
  readonly numbers: (number | undefined)[]
  /** Lists that have made their own beginning at a level, as `list level`. */
  readonly begun: Set<string>
}

/** Fonts of labels are decoded by `decode`, which is given the text and its font. */
export function counterOf(numbering: Numbering, sheet: StyleSheet, decode: (text: string, font: string | undefined) => string): Counter {
  const counts = new Map<string, Count>()
  const abstractOf = (list: List): string => {
    const id = list.abstract ?? ''
    const linked = sheet.styles.get(numbering.abstracts.get(id)?.linkedStyle ?? '')?.paragraph.numbering
    return (linked === undefined ? undefined : numbering.lists.get(linked)?.abstract) ?? id
  }
  const levelOf = (list: List, level: number): ListLevel | undefined =>
    list.overrides.get(level)?.level ?? numbering.abstracts.get(abstractOf(list))?.levels.get(level)
  return {
    level(id, level) {
      const list = numbering.lists.get(id)
      return list && levelOf(list, level)
    },
    levelOfStyle(id, style) {
      const list = numbering.lists.get(id)
      const levels = list && style !== undefined ? numbering.abstracts.get(abstractOf(list))?.levels : undefined
      return [...(levels ?? [])].find(([, one]) => one.style === style)?.[0] ?? 0
    },
    next(id, wanted) {
      const list = numbering.lists.get(id)
      if (!list) return undefined
      const level = Math.min(Math.max(Math.trunc(wanted), 0), 8)
      const own = levelOf(list, level)
      if (!own) return undefined
      const abstract = abstractOf(list)
      const count = counts.get(abstract) ?? { numbers: [], begun: new Set() }
      counts.set(abstract, count)
      const number = advance(count, list, id, level, own, (one) => levelOf(list, one))
      if (own.format === 'bullet') return { list: id, level, ordered: false, label: bulletOf(decode(own.text, own.run.ascii)) }
      const shown = own.text.replace(/%([1-9])/g, (_, digit: string) => {
        const index = Number(digit) - 1
        const at = levelOf(list, index)
        if (!at || index > level) return ''
        return formatNumber(count.numbers[index] ?? at.start, own.legal && at.format !== 'none' ? 'decimal' : at.format)
      })
      const label = decode(shown, own.run.ascii)
      return label === '' && own.format === 'none'
        ? { list: id, level, ordered: false, label }
        : { list: id, level, ordered: true, number, label }
    },
  }
}

/** @source ISO/IEC 29500-1, 17.9.27 startOverride, 17.9.10 lvlRestart */
function advance(
  count: Count,
  list: List,
  id: string,
  level: number,
  own: ListLevel,
  levelOf: (level: number) => ListLevel | undefined,
): number {
  const override = list.overrides.get(level)
  const key = `${id} ${level}`
  const begins = override?.start !== undefined && !count.begun.has(key)
  const before = count.numbers[level]
  const number = begins ? override!.start! : before === undefined ? own.start : before + 1
  count.begun.add(key)
  count.numbers[level] = number
  // levels above that were never shown count as begun
  for (let above = 0; above < level; above++) count.numbers[above] ??= levelOf(above)?.start ?? 1
  for (let below = level + 1; below < 9; below++) {
    const restart = levelOf(below)?.restart
    if (restart === undefined || (restart > 0 && level < restart)) count.numbers[below] = undefined
  }
  return number
}
