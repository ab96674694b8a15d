import type { SiteRecord } from '../plan/record.ts'

/** What a service worker has, as far as ours uses it; the types of the DOM do not know it. */
export interface Scope {
  readonly bantinSite: SiteRecord
  readonly registration: ServiceWorkerRegistration
  readonly clients: {
    get(id: string): Promise<Client | undefined>
    matchAll(options: { includeUncontrolled: boolean; type: 'window' }): Promise<readonly Client[]>
  }
  skipWaiting(): Promise<void>
  addEventListener<Name extends keyof Events>(name: Name, listener: (event: Events[Name]) => void): void
}

export interface Client {
  readonly id: string
  readonly url: string
  postMessage(message: unknown): void
}

interface Extendable {
  waitUntil(work: Promise<unknown>): void
}

export interface FetchEvent extends Extendable {
  readonly request: Request
  readonly clientId: string
  respondWith(response: Promise<Response>): void
}

interface MessageEventFromPage extends Extendable {
  readonly data: unknown
  readonly ports: readonly MessagePort[]
  readonly source: Client | null
}

interface Events {
  install: Extendable
  activate: Extendable
  fetch: FetchEvent
  message: MessageEventFromPage
}
