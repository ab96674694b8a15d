import type { Element } from 'hast'
import { attribute } from '../parse/element.ts'
import { styledLook } from './apply-style.ts'
import { tagLook } from './apply-tag.ts'
import { declarations } from './declarations.ts'
import type { Look } from './look.ts'
import type { StyleSheet } from './style-sheet.ts'

/** An element as its styles say. */
export interface Styled {
  readonly look: Look
  /** All that is declared for it, in its own `style` and in the sheets. */
  readonly declared: ReadonlyMap<string, string>
}

const NOTHING: ReadonlyMap<string, string> = new Map()

/** The look of an element in the look around it. */
export function styleOf(element: Element, around: Look, sheet: StyleSheet): Styled {
  const declared = declaredFor(element, sheet)
  const tagged = { ...around, ...tagLook(element) }
  return { look: declared.size === 0 ? tagged : { ...tagged, ...styledLook(declared, tagged) }, declared }
}

/** The declarations that hold for an element: those of tags, then classes, then tags with classes, ids, and its own. */
export function declaredFor(element: Element, sheet: StyleSheet): ReadonlyMap<string, string> {
  const style = attribute(element, 'style')
  const own = style === '' ? NOTHING : declarations(style)
  if (sheet.size === 0) return own
  const { tagName } = element
  const classes = attribute(element, 'className').split(/\s+/).slice(0, 10)
  const keys = [tagName, ...classes.map((one) => `.${one}`), ...classes.map((one) => `${tagName}.${one}`), `#${attribute(element, 'id')}`]
  const found = keys.map((key) => sheet.get(key)).filter((one) => one !== undefined)
  return found.length === 0 ? own : new Map([...found, own].flatMap((one) => [...one]))
}
