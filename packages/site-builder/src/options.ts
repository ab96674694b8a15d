import type { Adapter, ItemStore, RulePack } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import type { Audience } from '@bantin/schema'
import type { SigningKey } from '@bantin/signing'
import type { SiteSettings } from '@bantin/to-site'
import type { Transform } from '@bantin/transforms'

/** What signs the issues that are built. */
export interface SiteSigner {
  readonly key: Pick<SigningKey, 'id' | 'publicKey' | 'sign'>
  /** The day of the signatures, `2026-11-05`. Default: the date of each issue. */
  readonly date?: string | undefined
}

/** How far a build is. */
export type SiteProgress =
  | { readonly phase: 'looking' | 'pages' | 'writing' }
  | {
      readonly phase: 'issue'
      /** The one that is next; none when all are done. */
      readonly issue: string
      readonly done: number
      readonly total: number
    }

/** Options of `buildSite`. */
export interface SiteBuildOptions {
  /** The folder that holds `bulletin.yaml`. */
  readonly bulletin: string
  /** The folder of the site. */
  readonly out: string
  /** What messages call that folder. Default: `out` as it is given. */
  readonly name?: string | undefined
  /** The forms of every issue, `html()` among them. */
  readonly forms: readonly Adapter[]
  /** Names the program and all code that forms and transforms are made of: what another program built is built anew. */
  readonly program: string
  /** Where it is kept what the issues are, from one build to the next; a folder that only this user can write to. None: everything is built. */
  readonly state?: string | undefined
  /** As `siteSettings` of `@bantin/to-site` has checked them. */
  readonly settings?: SiteSettings | undefined
  /**
   * Whom the site is for. A public one is without internal issues.
   * @defaultValue `'public'`
   */
  readonly audience?: Audience | undefined
  readonly signer?: SiteSigner | undefined
  /** The bytes of `keys.json`. */
  readonly keys?: Uint8Array | undefined
  /** An issue with errors does not keep the others from the site: it stays as it was built before, or is left out. */
  readonly keepGoing?: boolean | undefined
  readonly transforms?: readonly Transform[] | undefined
  readonly rulePacks?: readonly RulePack[] | undefined
  /** Keeps compiled items. */
  readonly store?: ItemStore | undefined
  readonly signal?: AbortSignal | undefined
  onProgress?(progress: SiteProgress): void
}

/** What a build did. */
export interface BuiltSite {
  /** False when everything stays as it was. */
  readonly written: boolean
  /** The real, absolute path of the site. */
  readonly folder: string
  /** Ids of the issues that were built, and of those that stay as they were; the newest first. */
  readonly built: readonly string[]
  readonly kept: readonly string[]
  /** Ids of issues that were in the older site. */
  readonly removed: readonly string[]
  /** Number and size of all files of the site. */
  readonly files: number
  readonly bytes: number
  /** What was found in the issues that were built, and across all, in order. */
  readonly diagnostics: readonly Diagnostic[]
}
