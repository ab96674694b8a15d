import type { Language } from '@bantin/diagnostics'
import type { Element, Root } from 'hast'
import { toHtml } from 'hast-util-to-html'
import { element } from './element.ts'
import { style } from './style.ts'

/** A page of its own, without scripts and without anything from elsewhere. */
export function reportPage(title: string, language: Language, main: readonly Element[]): string {
  const head = element(
    'head',
    {},
    element('meta', { charSet: 'utf-8' }),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { httpEquiv: ['Content-Security-Policy'], content: "default-src 'none'; style-src 'unsafe-inline'" }),
    element('title', {}, title),
    { ...element('style', {}), children: [{ type: 'text', value: style }] },
  )
  const body = element('body', {}, element('main', {}, element('h1', {}, title), ...main))
  const page: Root = { type: 'root', children: [{ type: 'doctype' }, element('html', { lang: language }, head, body)] }
  return `${toHtml(page, { upperDoctype: true })}\n`
}
