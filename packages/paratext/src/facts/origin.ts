import type { CompiledItem } from '@bantin/compile'
import type { Origin } from '@bantin/schema'
import { formatDate } from '../dates.ts'
import type { Labels } from '../labels/labels.ts'

/** Where an item was taken from. Written one after the other, with commas before each of `more`. */
export interface OriginFacts {
  readonly label: string
  /** Title of the bulletin, in the language of the item. */
  readonly title: string
  readonly href?: string
  readonly more: readonly string[]
}

/**
 * Where an item was taken from, if it is not the bulletin's own.
 *
 * @param item the item
 * @param labels in the language of the form
 */
export function originFacts(item: Pick<CompiledItem, 'meta'>, labels: Labels): OriginFacts | undefined {
  const { origin } = item.meta
  if (!origin) return undefined
  const { first } = origin
  const more = [...placeOf(origin, labels), ...(first ? [`${labels.originFirst} ${first.title}`, ...placeOf(first, labels)] : [])]
  return { label: labels.origin, title: origin.title, ...(origin.url === undefined ? {} : { href: origin.url }), more }
}

/** Which issue of a bulletin, and whose. */
function placeOf({ number, date, publisher }: Pick<Origin, 'number' | 'date' | 'publisher'>, labels: Labels): string[] {
  return [
    number === undefined ? undefined : labels.originNumber(number),
    date === undefined ? undefined : formatDate(date, labels.language),
    publisher,
  ].filter((part) => part !== undefined)
}
