import { markup } from '@bantin/hast/markup'
import { type VerifyLabels, verifyLabels } from './labels.ts'

export interface VerifyFormOptions {
  /** The language of the page. @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
  /** Words of your own in place of ours. */
  readonly labels?: Partial<VerifyLabels> | undefined
  /** Where the files of `verifyData` stand, relative to the page. @default 'verify/' */
  readonly folder?: string | undefined
}

/**
 * The inside of a verify page, as HTML: fields for files and for a folder, a place to drop them, a field for the fingerprint on paper, and
 * the place of the results. The page around it has the `<h1>` and loads `verifyJs` with `<script src="…" defer>`; until the script runs
 * only a notice shows. Ids begin with `verify-`.
 *
 * @example
 * ```ts
 * import { verifyForm } from '@bantin/signing/page'
 *
 * console.log(verifyForm({ language: 'en' }).includes('<label for="verify-files">Choose files</label>')) // => true
 * ```
 */
export function verifyForm({ language = 'vi', labels: own, folder = 'verify/' }: VerifyFormOptions = {}): string {
  const labels: VerifyLabels = { ...verifyLabels[language], ...own }
  return markup`<div class="verify" lang="${language}" data-verify="${folder}">
<p class="verify-off">${labels.off}</p>
<div class="verify-on" hidden>
<p>${labels.intro}</p>
<p><label for="verify-files">${labels.files}</label> <input id="verify-files" type="file" multiple></p>
<p><label for="verify-folder">${labels.folder}</label> <input id="verify-folder" type="file" multiple webkitdirectory aria-describedby="verify-folder-hint"> <span id="verify-folder-hint">${labels.folderHint}</span></p>
<p class="verify-drop">${labels.drop}</p>
<p><label for="verify-pin">${labels.pin}</label> <input id="verify-pin" name="pin" type="text" maxlength="90" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="verify-pin-hint"></p>
<p id="verify-pin-hint">${labels.pinHint}</p>
<p class="verify-status" role="status"></p>
<ul class="verify-results"></ul>
<p class="verify-anchor" hidden>${labels.anchor}: <code></code>, <span></span></p>
<p>${labels.trust}</p>
</div>
</div>
`.source
}
