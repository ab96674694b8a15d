/** Writes an address as a page sees it. */
export type Link = (path: string) => string

/**
 * The addresses of a page, relative to it: the site works in any folder.
 *
 * @param path of the page, from the root of the site
 */
export function linkFrom(path: string): Link {
  const root = '../'.repeat(path.split('/').length - 1)
  return (to) => root + to
}
