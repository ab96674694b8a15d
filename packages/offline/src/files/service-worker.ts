import type { SiteRecord } from '../plan/record.ts'
import { workerJs } from './worker-js.ts'

/** The text of `sw.js` for a version of the site. */
export function serviceWorker(record: SiteRecord): string {
  return `self.bantinSite = ${JSON.stringify(record)}\n${workerJs}`
}
