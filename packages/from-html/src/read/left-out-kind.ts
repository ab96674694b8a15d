import type { LeftOutKind } from '@bantin/drafting'
import type { Element } from 'hast'
import { attribute } from '../parse/element.ts'
import type { Reading } from './reading.ts'

/** Why an element is not part of the text, if it is not. */
export function leftOutKind(element: Element, declared: ReadonlyMap<string, string>, reading: Reading): LeftOutKind | undefined {
  // LibreOffice names them by their title
  const part = declared.get('mso-element') ?? (element.tagName === 'div' ? attribute(element, 'title') : '')
  if (part === 'header') return 'running-head'
  if (part === 'footer') return 'running-foot'
  if (part === 'comment-list' || /\bMsoCommentReference\b|\bmsocomanchor\b/.test(attribute(element, 'className'))) return 'comment'
  if (reading.content.furniture.has(element) && !reading.content.above.has(element)) return 'page-furniture'
  if (element.tagName === 'noscript' || element.tagName === 'noframes' || element.tagName === 'noembed') return 'page-furniture'
  const isHidden =
    element.properties.hidden === true ||
    declared.get('display') === 'none' ||
    declared.get('visibility') === 'hidden' ||
    declared.get('mso-hide') === 'all'
  return isHidden ? 'hidden' : undefined
}
