import type { EmailSettings } from '../options.ts'
import { header } from './header.ts'

/**
 * The headers by which mail programs show a button to leave the list. A placeholder is no address, so it makes none.
 *
 * @source RFC 2369, section 3.2; RFC 8058, section 3.1
 */
export function listHeaders({ url, mailto, oneClick }: EmailSettings['unsubscribe']): string[] {
  const page = url !== undefined && /^https?:\/\//i.test(url) ? encodeAscii(url) : undefined
  const ways = [...(mailto === undefined ? [] : [`<mailto:${mailto}>`]), ...(page === undefined ? [] : [`<${page}>`])]
  if (ways.length === 0) return []
  const post = oneClick && page?.toLowerCase().startsWith('https:') ? [header('List-Unsubscribe-Post', ['List-Unsubscribe=One-Click'])] : []
  return [
    header(
      'List-Unsubscribe',
      ways.map((way, i) => (i < ways.length - 1 ? `${way},` : way)),
    ),
    ...post,
  ]
}

/** Headers hold ASCII only, and `<>` frame the address. */
const encodeAscii = (address: string): string => new URL(address).href.replace(/[<>\s]/g, encodeURIComponent)
