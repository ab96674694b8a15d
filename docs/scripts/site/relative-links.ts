/** The file that an address on the site stands for: `/guides/import/#x` → `guides/import.html#x`. */
export function fileOfAddress(address: string): string {
  const [, route = '', rest = ''] = /^\/([^?#]*)([?#].*)?$/.exec(address) ?? []
  const trimmed = route.replace(/\/$/, '')
  if (/\.\w+$/.test(trimmed) || address.startsWith('/search-data/')) return route + rest
  if (trimmed === '' || trimmed === 'en') return `${trimmed || 'index'}.html${rest}`
  return `${trimmed}.html${rest}`
}

const ATTRIBUTE = /(<[a-z][^<>]*?\s(?:href|src|action|data-search)=")(\/(?!\/)[^"]*)(")/g

/** Let a page lead to others by relative addresses, so that the site works below any path, and from a disk. */
export function withRelativeLinks(html: string, path: string): string {
  const up = '../'.repeat(path.split('/').length - 1)
  let before: string
  let after = html
  // an element with two such attributes takes two rounds
  do {
    before = after
    after = before.replace(ATTRIBUTE, (_, start, address, end) => `${start}${up || './'}${fileOfAddress(address)}${end}`)
  } while (after !== before)
  return after
}
