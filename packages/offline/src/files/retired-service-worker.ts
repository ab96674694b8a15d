/**
 * The text of a `sw.js` for a site that gives up reading without a network: it removes itself and what it kept. Deleting `sw.js` would
 * leave the former one at work on the devices of readers.
 *
 * @example
 * ```ts
 * import { retiredServiceWorker } from '@bantin/offline'
 *
 * const files = new Map([['sw.js', retiredServiceWorker]])
 * console.log(files.get('sw.js')?.includes('unregister')) // => true
 * ```
 */
export const retiredServiceWorker: string = `self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', (event) => {
  const name = 'bantin ' + new URL('./', location.href).pathname
  event.waitUntil(caches.delete(name).then(() => self.registration.unregister()))
})
`
