import type { Ask, Tell } from '../script/messages.ts'
import { createAnswer } from './answer.ts'
import type { BringError } from './bring.ts'
import { fill, install } from './install.ts'
import { drop, keep, statesOf } from './keep.ts'
import type { Scope } from './scope.ts'
import { openStore } from './store.ts'
import { createVersions } from './versions.ts'
import type { Kept } from './view.ts'

const scope = self as unknown as Scope
const record = scope.bantinSite
const root = new URL('./', location.href)
const store = openStore(root)
const versions = createVersions(scope, store, root)

scope.addEventListener('install', (event) => {
  event.waitUntil(
    install(root, store, record).catch(async (error: Partial<BringError>) => {
      const clients = await scope.clients.matchAll({ includeUncontrolled: true, type: 'window' })
      if (error.trouble === 'full' || !error.trouble) for (const client of clients) client.postMessage({ type: 'full' })
      throw error
    }),
  )
})

scope.addEventListener('activate', (event) => {
  event.waitUntil(versions.begin().then(tidy))
})

scope.addEventListener('fetch', createAnswer(scope, store, versions, root))

/** How many asks bring files right now: what they have brought belongs to nothing yet. */
let bringing = 0
const tidy = () => versions.tidy(() => bringing === 0)

async function whileBringing<Value>(work: () => Promise<Value>): Promise<Value> {
  bringing++
  try {
    return await work()
  } finally {
    bringing--
  }
}

/** What a page asks, and what it is told. Nothing of it leaves the device. */
async function hear(ask: Ask, tell: (message: Tell) => void, reader: string | undefined): Promise<void> {
  if (ask.type === 'update') {
    await versions.leaveBehind(reader)
    return scope.skipWaiting()
  }
  if (ask.type === 'fill') {
    await whileBringing(() => fill(root, store, record, ask.frugal))
    await tidy()
  }
  if (ask.type === 'remove') {
    await drop(store, ask.id)
    versions.forget()
    await tidy()
  }
  if (ask.type === 'keep') {
    let done = 0
    const onProgress = (bytes: number) => {
      done += bytes
      tell({ type: 'progress', done })
    }
    const result = await whileBringing(() => keep(root, store, record, ask, onProgress))
    if (result !== 'kept') {
      await tidy()
      return tell({ type: 'failed', trouble: result })
    }
  }
  versions.forget()
  const sizes: Record<string, number> = {}
  for (const id of Object.keys(record.parts)) sizes[id] = record.parts[id]![1]
  const titles: Record<string, string> = {}
  for (const { id, title } of (await store.note<Kept[]>('kept')) || []) titles[id] = title
  tell({ type: 'state', newest: record.newest, sizes, states: await statesOf(store, record), titles })
}

scope.addEventListener('message', (event) => {
  const port = event.ports[0]
  const tell = (message: Tell) => {
    if (port) port.postMessage(message)
  }
  const asked = hear(event.data as Ask, tell, event.source ? event.source.id : undefined)
  event.waitUntil(asked.catch(() => tell({ type: 'failed', trouble: 'full' })))
})
