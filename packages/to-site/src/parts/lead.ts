import { type Markup, markup, type Slot } from '@bantin/hast/markup'

/** The head of a page's text: the way back, its title, a line on what it is. */
export function lead(title: Slot, { up, note }: { readonly up?: Markup | undefined; readonly note?: Slot } = {}): Markup {
  return markup`<div class="lead">
${up && markup`<p class="up">${up}</p>\n`}<h1>${title}</h1>
${note !== undefined && note !== false && markup`<p class="note">${note}</p>\n`}</div>
`
}

/** The title of a page and, overleaf, that it goes on. */
export const goesOn = (isFirst: boolean, continued: string): Markup | false =>
  !isFirst && markup` <span class="continued">(${continued})</span>`
