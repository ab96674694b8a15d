import { type Budget, fetchBounded, shown } from './fetch-bounded.ts'
import { INDEX } from './index-path.ts'
import type { Upstream } from './upstream.ts'

export interface WebOptions {
  readonly timeoutMs: number
  readonly signal: AbortSignal
}

const MOST_BYTES_IN_ALL = 500_000_000
const MOST_TIME_IN_ALL = 15 * 60_000
const SITE = 'site.json'
const MOST_SITE_BYTES = 32_000_000
/** An issue of a site, as its list of files names it. */
const SITE_ISSUE = /(issues\/[a-z0-9]+(?:-[a-z0-9]+)*\/)exchange\/index\.json/g

/** An upstream on the web: a site, or the output of an issue. Nothing is asked but what is read, and no other host is ever spoken to. */
export function webUpstream(base: URL, { timeoutMs, signal }: WebOptions): Upstream {
  const budget: Budget = { bytes: MOST_BYTES_IN_ALL, until: performance.now() + MOST_TIME_IN_ALL }
  const read = (path: string, maxBytes: number) => fetchBounded(new URL(path, base), { maxBytes, timeoutMs, budget, signal })
  return {
    name: shown(base),
    isWeb: true,
    read,
    async list() {
      if (await read(INDEX, MOST_SITE_BYTES)) return ['']
      const site = await read(SITE, MOST_SITE_BYTES)
      // Whatever the form of the list, the paths in it are what counts
      const found = site ? [...new TextDecoder().decode(site).matchAll(SITE_ISSUE)].map(([, prefix]) => prefix as string) : []
      return [...new Set(found)].sort()
    },
  }
}
