import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { ReadHtmlOptions } from '../options.ts'
import { boundMarkup } from './bound-markup.ts'
import { elementsIn } from './element.ts'

/** A page as a tree. */
export interface ParsedPage {
  readonly tree: Root
  readonly body: Element
  readonly simplified: boolean
}

/** Read markup as browsers do. */
export function parsePage(text: string, limits: ReadHtmlOptions['limits']): ParsedPage {
  const { markup, simplified } = boundMarkup(withoutClipboardHead(text), limits)
  const tree = fromHtml(markup)
  let body: Element | undefined
  for (const one of elementsIn(tree)) {
    if (one.tagName === 'body' || one.tagName === 'frameset') {
      body = one
      break
    }
  }
  return { tree, body: body ?? { type: 'element', tagName: 'body', properties: {}, children: [] }, simplified }
}

/** Windows puts lines of numbers before what it copies. */
function withoutClipboardHead(text: string): string {
  const head = /^\s*Version:\d[\s\S]{0,2000}?(?=<)/.exec(text)
  return head && /StartHTML:/i.test(head[0]) ? head[0].replace(/[^\n]+/g, '') + text.slice(head[0].length) : text
}
