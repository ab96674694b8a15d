import { slug } from '@bantin/vietnamese/search'

/** Longer names are hard to type; the schema takes a hundred. */
const LONGEST = 60

/** Windows cannot have files of these names, whatever their end. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)$/

/** Ids made of titles, no two the same. */
export function itemIds(): (title: string) => string {
  const used = new Map<string, number>()
  return (title) => {
    const name = short(slug(title)) || 'bai'
    const id = RESERVED.test(name) ? `bai-${name}` : name
    let free = id
    for (let number = used.get(id) ?? 1; used.has(free); ) {
      free = `${id}-${++number}`
      used.set(id, number)
    }
    used.set(free, 1)
    return free
  }
}

/** Ends with a whole word. */
function short(name: string): string {
  if (name.length <= LONGEST) return name
  const end = name.lastIndexOf('-', LONGEST)
  return name.slice(0, end > 0 ? end : LONGEST)
}
