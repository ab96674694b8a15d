import { makeOffline } from './site.ts'

/** What stands in `sw.js` behind the record of the site. */
export function workerText(): string {
  const made = makeOffline(new Map()).find(({ path }) => path === 'sw.js')!
  return new TextDecoder().decode(made.bytes).replace(/^.*\n/, '')
}
