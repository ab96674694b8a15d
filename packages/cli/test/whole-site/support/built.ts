import type { Browser } from 'playwright'
import type { SiteServer } from './site-server.ts'

/** The site that all tests look at, in a browser that is open. */
export interface Built {
  /** Its folder. */
  readonly folder: string
  /** Paths of its files, with `/`, in order. */
  readonly files: readonly string[]
  /** Those that end in `.html`. */
  readonly pages: readonly string[]
  readonly server: SiteServer
  readonly browser: Browser
}

/** What `beforeAll` has built, asked for when a test runs. */
export type GetBuilt = () => Built

/** The newest public issue, and one of the first year. */
export const NEWEST = 'nguon-xanh-2026-11'
export const OLDER = 'nguon-xanh-2025-03'
/** The number of the older one. */
export const OLDER_NUMBER = 332
