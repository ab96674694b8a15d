import type { TakenItem } from '@bantin/exchange'

/** What `bantin sync` says. */
export interface SyncWords {
  reading(name: string): string
  readonly comparing: string
  fetching(item: string): string
  upstream(facts: { readonly title: string; readonly publisher: string; readonly name: string }): string
  issue(facts: { readonly number: number; readonly period: string; readonly verdict: string }): string
  readonly more: (count: number) => string
  terms(words: string): string
  /** How an item that was taken stands. */
  state(taken: TakenItem): string
  readonly takenTitle: string
  readonly freshTitle: string
  fresh(facts: { readonly section: string; readonly words: number; readonly images: number }): string
  readonly nothingTaken: string
  readonly nothingFresh: string
  howTo(upstream: string, item: string): string
  wrote(paths: readonly string[], dryRun: boolean): string
  readonly nothingToDo: string
}
