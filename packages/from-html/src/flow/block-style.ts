import type { ParagraphRole } from '@bantin/drafting'
import type { Element } from 'hast'
import { attribute, lineOf } from '../parse/element.ts'
import { points } from '../style/length.ts'
import type { Styled } from '../style/styles.ts'
import type { ParagraphStyle } from './paragraph-style.ts'

const ROLES: Readonly<Record<string, ParagraphRole>> = {
  blockquote: 'quote',
  pre: 'code',
  listing: 'code',
  xmp: 'code',
  figcaption: 'caption',
  caption: 'caption',
}

/** Names of styles as Word writes them into classes, and of parts of articles. */
const CLASSES: readonly (readonly [RegExp, ParagraphRole])[] = [
  [/^MsoTitle/, 'title'],
  [/^MsoSubtitle/, 'subtitle'],
  [/^MsoToc/, 'contents'],
  [/^(?:MsoCaption|wp-caption-text|caption-text|sdcaption)/, 'caption'],
  [/^Mso(?:Intense)?Quote/, 'quote'],
  [/^(?:byline|author|entry-author|author-name|tac-gia|tacgia)$/i, 'byline'],
  [/^(?:subtitle|sub-title|dek)$/i, 'subtitle'],
  [/^(?:summary|article-summary|entry-summary|post-summary|sapo|chapeau|standfirst)$/i, 'summary'],
]

/** What a block element makes of the paragraphs in it. */
export function blockStyle(element: Element, { look, declared }: Styled, around: ParagraphStyle): ParagraphStyle {
  const { tagName } = element
  const className = attribute(element, 'className').split(' ', 1)[0] ?? ''
  const level = headingLevel(element, declared)
  const role = level !== undefined ? 'heading' : (ROLES[tagName] ?? CLASSES.find(([name]) => name.test(className))?.[1] ?? around.role)
  const margin = points(declared.get('margin-left') ?? '', look.size ?? 12)
  const indent = (around.indent ?? 0) + (margin ?? (tagName === 'dd' ? 36 : 0))
  const isBreak = /always|page/.test(`${declared.get('page-break-before') ?? ''} ${declared.get('break-before') ?? ''}`)
  return {
    role,
    level: level ?? (role === around.role ? around.level : undefined),
    style: className || undefined,
    alignment: look.alignment,
    indent: indent > 0 ? Math.round(indent * 10) / 10 : undefined,
    list: around.list,
    ...(isBreak ? { pageBreak: true } : {}),
    line: lineOf(element),
  }
}

function headingLevel(element: Element, declared: ReadonlyMap<string, string>): number | undefined {
  const tag = /^h([1-6])$/.exec(element.tagName)?.[1]
  const level = attribute(element, 'role') === 'heading' ? attribute(element, 'ariaLevel') || '2' : declared.get('mso-outline-level')
  const number = Number(tag ?? level)
  return Number.isInteger(number) && number >= 1 && number <= 9 ? number : undefined
}
