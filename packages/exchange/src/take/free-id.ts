import type { OfferedItem } from '../compare/compare-items.ts'

const LONGEST = 100

/** The id that an item gets here: its own, or with the name of its bulletin, or numbered. */
export function freeId({ index, item }: OfferedItem, isTaken: (id: string) => boolean): string {
  if (!isTaken(item.id)) return item.id
  const named = `${index.bulletin.id.slice(0, 40)}-${item.id}`.slice(0, LONGEST - 4).replace(/-+$/, '')
  for (let number = 1; ; number++) {
    const id = number === 1 ? named : `${named}-${number}`
    if (!isTaken(id)) return id
  }
}
