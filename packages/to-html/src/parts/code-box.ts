import { type Markup, markup } from '@bantin/hast/markup'
import { itemCode } from '@bantin/paratext'
import type { Site } from '../site.ts'

/** Where a reader types the code of an item from paper. Hidden until the script, which it needs, shows it. */
export function codeBox(site: Site): Markup {
  const { issue, labels } = site
  const [first] = issue.items
  const example = first && itemCode(issue, first.id)
  if (example === undefined) return markup``
  const number = issue.meta.number
  return markup`<form class="code-box" role="search" data-codes="${number}" data-unknown="${labels.codeUnknown}" data-elsewhere="${labels.codeElsewhere.replace('{number}', String(number))}" hidden>
<label for="code">${labels.code}</label>
<input id="code" type="text" inputmode="numeric" enterkeyhint="go" autocomplete="off" maxlength="20" aria-describedby="code-hint">
<button type="submit">${labels.goToCode}</button>
<p class="code-hint" id="code-hint">${labels.codeHint(example)}</p>
<p class="code-status" aria-live="polite"></p>
</form>
`
}
