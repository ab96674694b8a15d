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
  const say = (word: keyof VerifyLabels) => escapeText(labels[word])
  return `<div class="verify" lang="${language}" data-verify="${escapeText(folder)}">
<p class="verify-off">${say('off')}</p>
<div class="verify-on" hidden>
<p>${say('intro')}</p>
<p><label for="verify-files">${say('files')}</label> <input id="verify-files" type="file" multiple></p>
<p><label for="verify-folder">${say('folder')}</label> <input id="verify-folder" type="file" multiple webkitdirectory aria-describedby="verify-folder-hint"> <span id="verify-folder-hint">${say('folderHint')}</span></p>
<p class="verify-drop">${say('drop')}</p>
<p><label for="verify-pin">${say('pin')}</label> <input id="verify-pin" name="pin" type="text" maxlength="90" autocomplete="off" autocapitalize="none" spellcheck="false" aria-describedby="verify-pin-hint"></p>
<p id="verify-pin-hint">${say('pinHint')}</p>
<p class="verify-status" role="status"></p>
<ul class="verify-results"></ul>
<p class="verify-anchor" hidden>${say('anchor')}: <code></code>, <span></span></p>
<p>${say('trust')}</p>
</div>
</div>
`
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

const escapeText = (text: string): string => text.replace(/[&<>"]/g, (sign) => ENTITIES[sign]!)
