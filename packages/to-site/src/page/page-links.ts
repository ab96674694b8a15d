import { type Markup, markup } from '@bantin/hast/markup'
import { linkFrom } from '../address/link.ts'
import { pagePath } from '../address/paths.ts'
import type { Site } from '../context.ts'

/** Pages next to this one that are named, on either side. */
const NEAR = 2

/** The ways between the pages of a list: the first, the last, and those around. */
export function pageLinks({ labels }: Site, path: string, { page, pages }: { readonly page: number; readonly pages: number }): Markup {
  if (pages === 1) return markup``
  const link = linkFrom(path)
  const numbers = [1, ...Array.from({ length: NEAR * 2 + 1 }, (_, i) => page - NEAR + i), pages]
  const shown = [...new Set(numbers.filter((number) => number >= 1 && number <= pages))]
  const step = (to: number, name: string, rel: string): Markup | false =>
    to >= 1 && to <= pages && markup`<a class="step" rel="${rel}" href="${link(pagePath(path, to))}">${name}</a>\n`
  return markup`<nav class="page-links" aria-label="${labels.pages}">
${step(page - 1, labels.previousPage, 'prev')}<ol>
${shown.map(
  (number) =>
    markup`<li><a href="${link(pagePath(path, number))}"${number === page && markup` aria-current="page"`}><span class="unseen">${labels.page} </span>${number}</a></li>\n`,
)}</ol>
${step(page + 1, labels.nextPage, 'next')}</nav>
`
}
