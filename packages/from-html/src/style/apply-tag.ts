import type { Element } from 'hast'
import { attribute } from '../parse/element.ts'
import { fontSize } from './length.ts'
import { alignmentOf, type Look } from './look.ts'

const TAGS: Readonly<Record<string, Look>> = {
  b: { bold: true },
  strong: { bold: true },
  i: { italic: true },
  em: { italic: true },
  cite: { italic: true },
  var: { italic: true },
  dfn: { italic: true },
  u: { underline: true },
  ins: { underline: true },
  s: { strike: true },
  strike: { strike: true },
  del: { strike: true },
  sub: { script: 'sub' },
  sup: { script: 'super' },
  ol: { listStyle: 'decimal' },
  ul: { listStyle: 'disc' },
  center: { alignment: 'center' },
  pre: { isPre: true },
  listing: { isPre: true },
  xmp: { isPre: true },
}

/** How an element changes the look by what it is and by the attributes of old. */
export function tagLook(element: Element): Look {
  const { tagName } = element
  const alignment = /^(?:p|div|h[1-6]|td|th|tr|caption|figure)$/.test(tagName) ? alignmentOf(attribute(element, 'align')) : undefined
  const language = languageOf(element)
  return {
    ...TAGS[tagName],
    ...(tagName === 'font' ? fontLook(element) : {}),
    ...(alignment ? { alignment } : {}),
    ...(language ? { language } : {}),
  }
}

/** The language of an element, as BCP 47 has it. Word marks what is typed in any language as its own default, so that says nothing. */
export function languageOf(element: Element): string | undefined {
  const written = attribute(element, 'lang') || attribute(element, 'xmlLang')
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/i.test(written) || written === 'EN-US') return undefined
  const [main = '', ...rest] = written.split('-')
  return [main.toLowerCase(), ...rest].join('-')
}

function fontLook(element: Element): Look {
  const face = attribute(element, 'face').split(',')[0]?.trim()
  const size = fontSize(attribute(element, 'size'))
  return { ...(face ? { font: face } : {}), ...(size === undefined ? {} : { size }) }
}
