import { posix } from 'node:path'

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', quot: '"', lt: '<', gt: '>', '#39': "'" }
const decode = (text: string): string => text.replace(/&(amp|quot|lt|gt|#39);/g, (_, name: string) => ENTITIES[name] as string)

/** Addresses that a page names: of links, forms, pictures, styles and scripts. */
export function addressesIn(html: string): string[] {
  const tags = html.match(/<[a-z][^>]*>/gi) ?? []
  return tags.flatMap((tag) => {
    const plain = [...tag.matchAll(/\s(?:href|src|action|poster)="([^"]*)"/g)].map(([, address = '']) => decode(address))
    const [, set] = /\ssrcset="([^"]*)"/.exec(tag) ?? []
    return [
      ...plain,
      ...(set
        ? decode(set)
            .split(',')
            .map((one) => one.trim().split(/\s/)[0] as string)
        : []),
    ]
  })
}

/** Ids of a page. */
export const idsIn = (html: string): Set<string> =>
  new Set([...html.matchAll(/<[a-z][^>]*?\sid="([^"]*)"/gi)].map(([, id = '']) => decode(id)))

/** A relative address as a path of the site and an id; `undefined` for one that leads elsewhere. */
export function resolveIn(page: string, address: string): { readonly path: string; readonly id: string } | undefined {
  if (/^[a-z][a-z0-9+.-]*:/i.test(address)) return undefined
  const [, path = '', id = ''] = /^([^?#]*)(?:\?[^#]*)?(?:#(.*))?$/.exec(address) ?? []
  return {
    path: path === '' ? page : posix.join(posix.dirname(page), decodeURIComponent(path)),
    id: decodeURIComponent(id.replace(/:~:.*/, '')),
  }
}
