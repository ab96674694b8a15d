import type { Root } from 'hast'
import { elementsIn } from '../parse/element.ts'
import { type StyleSheet, styleSheet } from '../style/style-sheet.ts'

/** The rules of all style sheets in a page. */
export function sheetOf(tree: Root): StyleSheet {
  const parts: string[] = []
  for (const { tagName, children } of elementsIn(tree))
    if (tagName === 'style') for (const child of children) if (child.type === 'text') parts.push(child.value)
  return styleSheet(parts.join('\n'))
}
