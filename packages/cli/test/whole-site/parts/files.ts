import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { GetBuilt } from '../support/built.ts'
import { addressesIn, idsIn, resolveIn } from '../support/links.ts'

const KB = 1024
const SITE = 'https://bantin.example/nguon-xanh/'
/** A page that holds the whole issue, to be carried on a stick. */
const isWhole = (path: string): boolean => /^issues\/([^/]+)\/\1\.html$/.test(path)

/** What holds of the files, without a browser. */
export function describeFiles(built: GetBuilt): void {
  const read = (path: string): string => readFileSync(join(built().folder, path), 'utf8')
  const sizeOf = (path: string): number => statSync(join(built().folder, path)).size

  describe('the files', () => {
    test('lead to one another: no address of a page is broken', () => {
      const { pages, files } = built()
      const known = new Set(files)
      const ids = new Map(pages.map((path) => [path, idsIn(read(path))]))
      const broken: string[] = []
      let count = 0
      for (const page of pages)
        for (const address of new Set(addressesIn(read(page)))) {
          const target = resolveIn(page, address)
          if (!target) continue
          count++
          if (!known.has(target.path)) broken.push(`${page}: ${address}`)
          else if (target.id && !ids.get(target.path)?.has(target.id)) broken.push(`${page}: ${address} (no such id)`)
        }
      expect(broken).toEqual([])
      expect(count).toBeGreaterThan(10_000)
    })

    test('are named by feeds and the sitemap as they are', () => {
      const { files } = built()
      const lists = files.filter((path) => /^(?:[^/]*\.xml|feed\.json)$/.test(path))
      expect(lists).toEqual(['atom.xml', 'feed.json', 'feed.xml', 'sitemap.xml'])
      const known = new Set(files)
      const named = lists.flatMap((path) =>
        [...read(path).matchAll(/https:\/\/bantin\.example\/nguon-xanh\/([^"<\\\\\s#]*)/g)].map(([, one = '']) => one),
      )
      expect(named.length).toBeGreaterThan(300)
      expect([...new Set(named)].filter((path) => !known.has(path.endsWith('/') || path === '' ? `${path}index.html` : path))).toEqual([])
    })

    test('ask nothing of another host', () => {
      const { pages } = built()
      const strays = pages.flatMap((page) => {
        const loaded =
          read(page).match(/<(?:script|img|source|iframe|video|audio|link rel="(?:stylesheet|icon|manifest|preload)")[^>]*>/g) ?? []
        return loaded.flatMap(addressesIn).filter((address) => /^(?:https?:)?\/\//.test(address))
      })
      expect([...new Set(strays)]).toEqual([])
    })

    test('have names in lower case ASCII', () => {
      expect(built().files.filter((path) => !/^[a-z0-9._/-]+$/.test(path))).toEqual([])
    })

    test('keep a page, with its style and scripts, below 60 KB without pictures', () => {
      const heavy = built()
        .pages.filter((path) => !isWhole(path))
        .flatMap((page) => {
          const html = read(page)
          const tags = html.match(/<(?:script [^>]*src|link rel="stylesheet")[^>]*>/g) ?? []
          const loaded = tags.flatMap(addressesIn).flatMap((address) => resolveIn(page, address)?.path ?? [])
          const kb = [page, ...new Set(loaded)].reduce((sum, path) => sum + sizeOf(path), 0) / KB
          return kb > 60 ? [`${page} ${kb.toFixed(1)} KB`] : []
        })
      expect(heavy).toEqual([])
    })

    test.each<[path: string, limit: number]>([
      ['site.css', 16],
      ['site.js', 16],
      ['search.js', 40],
      ['verify.js', 40],
      ['display.js', 4],
    ])('%s stays below %i KB', (path, limit) => {
      expect(sizeOf(path) / KB).toBeLessThan(limit)
    })

    test('name the site in the same way where it has an address', () => {
      expect(read('index.html')).toContain(`<link rel="canonical" href="${SITE}">`)
    })
  })
}
