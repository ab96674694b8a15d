import { type Markup, markup } from '../markup/markup.ts'
import type { DisplayWords } from './display-words.ts'
import { TEXT_SIZES } from './text-sizes.ts'

/** Text size and light or dark: hidden until {@link displayJs}, which they need, shows them. */
export function displayControls(words: DisplayWords): Markup {
  return markup`<div class="controls" role="group" aria-label="${words.display}" data-controls hidden>
<button type="button" data-action="smaller" aria-label="${words.smaller}"><span class="smaller" aria-hidden="true">A</span></button>
<button type="button" data-action="larger" aria-label="${words.larger}"><span class="larger" aria-hidden="true">A</span></button>
<button type="button" data-action="dark" aria-pressed="false">${words.dark}</button>
<span class="unseen" role="status" data-size-label="${words.textSize.replace('{of}', String(TEXT_SIZES.length))}"></span>
</div>`
}
