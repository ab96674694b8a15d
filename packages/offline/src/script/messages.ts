import type { Trouble } from '../worker/bring.ts'
import type { PartState } from '../worker/keep.ts'

/** What a page asks of the service worker. */
export type Ask =
  | { readonly type: 'state' }
  /** Bring what is missing. `frugal`: the reader pays for every byte. */
  | { readonly type: 'fill'; readonly frugal: boolean }
  /** `title`: as the page calls it, for a list that does not have it. */
  | { readonly type: 'keep'; readonly id: string; readonly title: string }
  | { readonly type: 'remove'; readonly id: string }
  /** Take over from the version before. */
  | { readonly type: 'update' }

/** What it is told. */
export type Tell = { readonly type: 'progress'; readonly done: number } | { readonly type: 'failed'; readonly trouble: Trouble } | State

/** What there is, and what is kept. */
export interface State {
  readonly type: 'state'
  readonly newest?: string | undefined
  /** In bytes. */
  readonly sizes: Readonly<Record<string, number>>
  readonly states: Readonly<Record<string, PartState>>
  /** Of what the reader keeps. */
  readonly titles: Readonly<Record<string, string>>
}
