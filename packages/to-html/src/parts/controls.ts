import { TEXT_SIZES } from '../assets/text-sizes.ts'
import { type Markup, markup } from '../markup/markup.ts'
import type { Labels } from '../words/labels.ts'

/** Text size and light or dark: hidden until the script, which they need, shows them. */
export function controls(labels: Labels): Markup {
  return markup`<div class="controls" role="group" aria-label="${labels.display}" data-controls hidden>
<button type="button" data-action="smaller" aria-label="${labels.smaller}"><span class="smaller" aria-hidden="true">A</span></button>
<button type="button" data-action="larger" aria-label="${labels.larger}"><span class="larger" aria-hidden="true">A</span></button>
<button type="button" data-action="dark" aria-pressed="false">${labels.dark}</button>
<span class="unseen" role="status" data-size-label="${labels.textSize.replace('{of}', String(TEXT_SIZES.length))}"></span>
</div>`
}
