import { formatLunar, type LunarStyle, lunarRange, parseDate, toLunar } from '@bantin/vietnamese/calendar'
import type { Root } from 'mdast'
import { defineTransform } from '../define-transform.ts'
import { pluginWith } from '../plugin-with.ts'
import { lunarDateAdded } from '../rules/annotation-rules.ts'
import type { Transform, TransformContext } from '../transform.ts'
import { blockTexts } from '../tree/block-text.ts'
import { pieceAt, placesOf } from '../tree/pieces.ts'
import { addition, applyChanges, type Change } from './changes.ts'
import { findFullDates } from './full-dates.ts'
import { hasRoomBehind } from './room-behind.ts'
import { isRunningText, type RunningTextOptions, untouchableIn } from './running-text.ts'

/** Options of {@link dualDates}. */
export interface DualDatesOptions extends RunningTextOptions {
  /**
   * The days, `YYYY-MM-DD`, that get their lunar date, or `'all'`: every day of the year and of the year after.
   * @defaultValue `'all'`
   * @example ['2026-11-24', '2027-02-06']
   */
  readonly days?: 'all' | readonly string[]
  /**
   * `'long'` is “mùng 1 tháng Giêng năm Bính Ngọ”, `'short'` is “1/1 Bính Ngọ”.
   * @defaultValue `'long'`
   */
  readonly style?: LunarStyle
}

/**
 * Write the lunar date behind a date written in full, day, month and year, where an item first names that day: “ngày 17 tháng 2 năm 2026
 * (mùng 1 tháng Giêng năm Bính Ngọ)”. Left alone are dates of documents, headings, links, quotations, and what the text says itself.
 */
export function addLunarDates(tree: Root, context: TransformContext, options: DualDatesOptions = {}): void {
  const isAsked = asked(options.days ?? 'all', context.date)
  const done = new Set<string>()
  const changes: Change[] = []
  for (const block of blockTexts(tree, context.language, { quotes: false })) {
    if (!isRunningText(block, options) || block.block.type === 'caption') continue
    const dates = findFullDates(block.text).filter(({ date }) => isAsked(date) && !done.has(date))
    if (dates.length === 0) continue
    const { isQuoted, isBracketed, isCited } = untouchableIn(block.text)
    const placeOf = placesOf(block)
    for (const { start, end, date, hasLunar } of dates) {
      const piece = pieceAt(block, end - 1)
      if (done.has(date) || !piece || piece.linked || isQuoted(start) || isCited(start)) continue
      const bracketed = isBracketed(start)
      if (!hasLunar && !hasRoomBehind(block.text, end, bracketed)) continue
      done.add(date)
      if (hasLunar) continue
      const lunar = formatLunar(toLunar(date), { style: options.style ?? 'long' })
      changes.push(addition(block, piece, end, bracketed ? `, tức ${lunar}` : ` (${lunar})`))
      context.report(lunarDateAdded, placeOf(start, end), { date: block.text.slice(start, end), lunar })
    }
  }
  applyChanges(changes)
}

/** Tells of each day whether it gets a lunar date. */
function asked(days: 'all' | readonly string[], date: string | undefined): (day: string) => boolean {
  const { first, last } = lunarRange()
  const year = Number(date?.slice(0, 4))
  const isNear = (day: string) => day.startsWith(`${year}-`) || day.startsWith(`${year + 1}-`)
  return (day) => day >= first && day <= last && (days === 'all' ? isNear(day) : days.includes(day))
}

/**
 * {@link addLunarDates} as a transform. It adds words, so it is not in `standard`.
 *
 * @throws RangeError for a day that is no date, or that has no lunar date here
 * @example
 * ```ts
 * import { applyTransforms, dualDates, textOf } from '@bantin/transforms'
 * import type { Root } from 'mdast'
 *
 * const value = 'Chợ hoa mở từ ngày 30/1/2027.'
 * const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }
 * applyTransforms(tree, [dualDates()], { language: 'vi', date: '2027-01-05', report() {} })
 * console.log(textOf(tree)) // => Chợ hoa mở từ ngày 30/1/2027 (ngày 23 tháng Chạp năm Bính Ngọ).
 * ```
 */
export function dualDates(options: DualDatesOptions = {}): Transform {
  const { first, last } = lunarRange()
  for (const day of options.days === 'all' ? [] : (options.days ?? [])) {
    if (parseDate(day).value?.date !== day || day < first || day > last)
      throw new RangeError(`${day} is not a day from ${first} to ${last}`)
  }
  return defineTransform({
    name: 'dual-dates',
    stage: 'normalise',
    after: ['raw-html', 'restore-directives', 'nfc', 'normalise', 'typography', 'spelling', 'tone-style', 'abbreviations'],
    idempotent: true,
    settings: JSON.stringify(options),
    run: (tree, context) => addLunarDates(tree, context, options),
  })
}

/** {@link dualDates} as a remark plugin. */
export default pluginWith(dualDates)
