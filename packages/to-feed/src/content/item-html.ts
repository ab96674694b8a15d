import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { hastLabels, type PictureFiles, toHast, toHtml } from '@bantin/hast'
import { idPrefix, itemAddress, type Labels } from '@bantin/paratext'
import type { ElementContent } from 'hast'
import { absolute } from '../address/absolute.ts'
import { pageAddress } from '../address/web-form.ts'
import { corrected } from './corrected.ts'
import { corrections } from './corrections.ts'
import { h } from './element.ts'
import { itemHead } from './head.ts'

/** An item as HTML that stands on its own, in its language. */
export function itemHtml(
  issue: CompiledIssue,
  item: CompiledItem,
  parts: { readonly labels: Labels; readonly whole: boolean; readonly image: (path: string) => PictureFiles | undefined },
): string {
  const { labels, whole, image } = parts
  const page = itemAddress(issue, item.id) ?? ''
  const body = whole ? bodyOf(issue, item, labels, image).map((node) => absolute(node, page) as ElementContent) : []
  const notes = corrected(issue, item, { labels, heading: labels.corrected, around: item.language })
  const content = [...notes, ...itemHead(issue, item, labels, image), ...body, ...corrections(issue, item, labels)]
  return toHtml(h('div', { lang: item.language }, ...content))
}

function bodyOf(issue: CompiledIssue, item: CompiledItem, labels: Labels, image: (path: string) => PictureFiles | undefined) {
  return toHast(item.tree, {
    idPrefix: idPrefix(item.id),
    language: item.language,
    labels: hastLabels[labels.language],
    linkTo: (id, fragment) => pageAddress(issue, id, fragment),
    image,
  }).children
}
