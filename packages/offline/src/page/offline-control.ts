import { markup } from '@bantin/hast/markup'

/** An issue (or another part of the site) that a reader can keep. */
export interface KeptPart {
  /** As `offlineFiles` got it. */
  readonly id: string
  readonly title: string
}

export interface OfflineControlOptions {
  readonly issue: KeptPart
  /** The language of the control. @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
}

/**
 * The control of one issue, for its page: a button that keeps it on the device, with its size, its progress, and a button that removes
 * it. It is hidden until `offlineJs` runs where something can be kept; the script fills it.
 *
 * @example
 * ```ts
 * import { offlineControl } from '@bantin/offline'
 *
 * console.log(offlineControl({ issue: { id: 'doi-thong-2026-11', title: 'Số 12' } }).includes('data-keep="doi-thong-2026-11"')) // => true
 * ```
 */
export function offlineControl({ issue, language = 'vi' }: OfflineControlOptions): string {
  return markup`<div class="offline" lang="${language}" data-offline hidden>
<div data-keep="${issue.id}" data-title="${issue.title}"></div>
<p class="offline-status" role="status"></p>
</div>
`.source
}
