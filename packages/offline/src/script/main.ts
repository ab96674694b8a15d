import { ask } from './ask.ts'
import { startControls } from './control.ts'
import { createNotice } from './notice.ts'
import { findPlace } from './place.ts'
import { languageOf } from './words.ts'

const script = document.currentScript as HTMLScriptElement
const root = new URL('./', script.src)
const language = languageOf(script.getAttribute('data-language') || document.documentElement.lang)
const FILLED = 'bantin-filled'

interface Connection {
  readonly saveData?: boolean
}

async function start(workers: ServiceWorkerContainer): Promise<void> {
  const notice = createNotice(language)
  const registration = await workers.register(new URL('sw.js', root).href, { scope: root.href, updateViaCache: 'none' })
  const watch = (worker: ServiceWorker | null) => {
    // A page that no worker answered came from the server: it is not behind
    const offer = () => {
      if (worker && worker.state === 'installed' && workers.controller) notice.offerUpdate(worker)
    }
    if (worker) worker.addEventListener('statechange', offer)
    offer()
  }
  watch(registration.waiting)
  watch(registration.installing)
  registration.addEventListener('updatefound', () => watch(registration.installing))
  workers.addEventListener('message', ({ data }) => {
    if (data && data.type === 'full') notice.tellFull(new URL('offline.html', root).href)
  })

  await workers.ready
  const worker = () => registration.active!
  const fillNow = () => {
    const { connection } = navigator as Navigator & { connection?: Connection }
    const frugal = connection !== undefined && connection.saveData === true
    // What is kept must be whole in the version that waits, too
    if (registration.waiting) registration.waiting.postMessage({ type: 'fill', frugal })
    return ask(worker, { type: 'fill', frugal })
  }
  for (const box of Array.from(document.querySelectorAll<HTMLElement>('[data-offline]'))) startControls(box, worker, fillNow)
  if (isFirst()) await fillNow()
}

/** Whether this is the first page that the tab shows of the site. */
function isFirst(): boolean {
  try {
    const first = sessionStorage.getItem(FILLED) === null
    sessionStorage.setItem(FILLED, '1')
    return first
  } catch {
    return true
  }
}

// On a disk there is nothing to keep, and without HTTPS browsers do not let anybody
if (/^https?:$/.test(location.protocol) && navigator.serviceWorker && window.caches) {
  const begin = () => {
    findPlace()
    start(navigator.serviceWorker).catch(() => {})
  }
  if (document.readyState === 'complete') begin()
  else window.addEventListener('load', begin)
}
