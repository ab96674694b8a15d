import { markup } from '@bantin/hast/markup'
import { offlineLabels } from './labels.ts'
import type { KeptPart } from './offline-control.ts'

/** An issue in the list, with the address of its page. */
export interface ListedPart extends KeptPart {
  /** Relative to the page: `issues/doi-thong-2026-11.html`. */
  readonly address: string
}

export interface OfflineListOptions {
  /** The newest first. */
  readonly issues: readonly ListedPart[]
  /** @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
}

/**
 * The inside of `offline.html`, which is also what a reader gets for a page that is not on the device: which issues are on it, what
 * each would take, buttons to keep and to remove. The page around it has the `<h1>` and loads `offlineJs`.
 *
 * @example
 * ```ts
 * import { offlineList } from '@bantin/offline'
 *
 * const html = offlineList({ issues: [{ id: 'so-12', title: 'Số 12', address: 'issues/so-12.html' }], language: 'en' })
 * console.log(html.includes('<a href="issues/so-12.html">Số 12</a>')) // => true
 * ```
 */
export function offlineList({ issues, language = 'vi' }: OfflineListOptions): string {
  const labels = offlineLabels[language]
  const rows = issues.map(({ id, title, address }) => markup`<li data-keep="${id}"><a href="${address}">${title}</a></li>\n`)
  return markup`<div class="offline" lang="${language}" data-offline>
<p class="offline-off">${labels.off}</p>
<div class="offline-on" hidden>
<p>${labels.hint}</p>
<p class="offline-status" role="status"></p>
<ul class="offline-list">
${rows}<li data-keep="_search">${labels.search}</li>
<li data-keep="_verify">${labels.verify}</li>
</ul>
</div>
</div>
`.source
}
