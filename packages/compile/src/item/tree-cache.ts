import type { MarkdownParser } from '@bantin/parser'
import type { ReadDocument } from '../document/read-document.ts'
import type { InspectedImage } from '../image/inspect-image.ts'
import type { ItemResult } from './compile-item.ts'

/** What was compiled before, by content. Hand the same cache to the next compile, and an edit costs one item. */
export interface TreeCache {
  readonly items: Map<string, CachedItem>
  readonly images: WeakMap<Uint8Array, InspectedImage>
  /** bulletin.yaml and issue.yaml, by their bytes. */
  readonly documents: WeakMap<Uint8Array, ReadDocument<unknown>>
  /** Keeps items and documents from one process to the next. */
  readonly store?: ItemStore
}

/** One item, and the hash of everything it was made from. */
export interface CachedItem {
  readonly hash: string
  readonly includes: readonly string[]
  readonly result: ItemResult
  /** Remembers the text, once the item is being edited. */
  readonly parse?: MarkdownParser | undefined
}

/**
 * Somewhere to keep compiled items and checked documents, as text by key. It must give back only what this version of the program and these transforms
 * wrote, and nobody else can have put there: what is read is taken for checked. What has errors is never handed over.
 */
export interface ItemStore {
  read(key: string): string | undefined
  write(key: string, text: string): void
}

/** An empty cache, which may have a store behind it. */
export function createTreeCache(store?: ItemStore): TreeCache {
  return { items: new Map(), images: new WeakMap(), documents: new WeakMap(), ...(store ? { store } : {}) }
}
