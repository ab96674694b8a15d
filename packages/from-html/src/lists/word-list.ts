import type { ListMark } from '@bantin/drafting'
import type { Element, ElementContent } from 'hast'
import { attribute, textIn } from '../parse/element.ts'
import type { Reading } from '../read/reading.ts'
import { declarations } from '../style/declarations.ts'
import { points } from '../style/length.ts'

/** A list item that Word wrote as a paragraph: its mark, and what is left without it. */
export interface WordListItem {
  readonly mark: ListMark
  readonly rest: ElementContent[]
}

const LEVEL_INDENT = 36
const LABEL = /^(?:[·•▪◦§Øüv–—o*+-]|\(?(?:\d{1,3}|[a-zđ]|[ivx]{1,5})[.)]|(?:\d{1,2}\.){1,5}\d{0,2}\.?)$/iu

/** Know a list item of Word by `mso-list`, or by its class and the small blanks behind its mark. */
export function wordListStyle(element: Element, declared: ReadonlyMap<string, string>, reading: Reading): WordListItem | undefined {
  if (!/^(?:p|h[1-6])$/.test(element.tagName)) return undefined
  const written = /^(l\d+)\s+level(\d)/i.exec(declared.get('mso-list') ?? '')
  if (!written && !/^MsoList/.test(attribute(element, 'className'))) return undefined
  const found = takeMark(element.children)
  const label = found.label.replace(/[\s\u00a0]+/g, '')
  if (!found.taken || !LABEL.test(label)) return undefined
  const margin = points(declared.get('margin-left') ?? lastOf(declared.get('margin')), 12)
  const level = written ? Number(written[2]) - 1 : Math.max(0, Math.round((margin ?? LEVEL_INDENT) / LEVEL_INDENT) - 1)
  const ordered = /[\p{L}\p{N}]/u.test(label) && !/^[oøüv§]$/iu.test(label)
  const number = /^\(?(\d+)/.exec(label)?.[1]
  const list = written ? `word-${written[1]}` : `word-${reading.lists}`
  const shown = ordered ? label : '•'
  return { mark: { list, level, ordered, ...(ordered && number ? { number: Number(number) } : {}), label: shown }, rest: found.rest }
}

const lastOf = (margin: string | undefined): string => margin?.split(/\s+/)[3] ?? ''

/** Take the mark off the start: all up to the small blanks behind it, which may stand deep in spans. */
function takeMark(children: readonly ElementContent[]): { label: string; taken: boolean; rest: ElementContent[] } {
  let label = ''
  let taken = false
  let open = false
  const strip = (nodes: readonly ElementContent[]): ElementContent[] =>
    nodes.flatMap((node): ElementContent[] => {
      if (taken) return [node]
      if (node.type === 'comment') {
        if (/^\[if !supportLists\]/.test(node.value)) open = true
        else if (open && /^\[endif\]/.test(node.value)) taken = true
        return []
      }
      if (node.type === 'text') {
        label += node.value
        return []
      }
      if (node.type !== 'element') return [node]
      if (!open && isSmallBlank(node)) {
        taken = true
        return []
      }
      if (declarations(attribute(node, 'style')).get('mso-list') === 'Ignore') {
        label += textIn(node)
        taken = !open
        return []
      }
      const rest = strip(node.children)
      return [{ ...node, children: rest }]
    })
  const rest = strip(children)
  return { label, taken, rest }
}

/** The blanks of seven points that Word puts between mark and text. */
function isSmallBlank(element: Element): boolean {
  return element.tagName === 'span' && /^[\s\u00a0]+$/.test(textIn(element)) && /7(?:\.0)?pt/.test(attribute(element, 'style'))
}
