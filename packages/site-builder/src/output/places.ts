import type { OutputDraft } from '@bantin/node'
import type { KeyList } from '@bantin/signing'
import type { SiteState } from '../state/site-state.ts'
import type { StateStore } from '../state/state-store.ts'
import type { OlderSite } from './older-site.ts'

/** The older site, the new one, and what is known of the older one. */
export interface Places {
  readonly draft: OutputDraft
  readonly older: OlderSite
  readonly store: StateStore
  readonly state: SiteState | undefined
  readonly keys: KeyList | undefined
}
