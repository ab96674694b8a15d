import type { ReadingRepair } from '@bantin/drafting'
import type { Element, Root } from 'hast'
import { points } from '../style/length.ts'
import type { StyleSheet } from '../style/style-sheet.ts'
import { declaredFor } from '../style/styles.ts'
import { attribute, elementsIn, lineOf, textIn } from './element.ts'

/** A line that stands at a point of the page. */
interface PlacedLine {
  readonly element: Element
  readonly top: number
  readonly left: number
  readonly size: number
  readonly length: number
}

/** Fewer placed lines than that are captions or buttons. */
const FEW = 3
/** Lines of a paragraph are this much of their letters apart, at most. */
const MOST_APART = 1.7
/** A line shorter than this share of the longest ends its paragraph. */
const FULL = 0.75
const FONT_SIZE = 12

/** Join the lines of pages that a converter of PDF wrote, one element for each line at its point. Changes the tree; tells of each join. */
export function joinPlacedLines(tree: Root, sheet: StyleSheet): ReadingRepair[] {
  const repairs: ReadingRepair[] = []
  for (const container of elementsIn(tree)) {
    if (container.children.length < FEW) continue
    const lines = container.children.flatMap((one) => (one.type === 'element' ? (placed(one, sheet) ?? []) : []))
    if (lines.length < FEW) continue
    const longest = Math.max(...lines.slice(0, 10_000).map((one) => one.length))
    const joined = new Set<Element>()
    let first = lines[0]!
    for (let at = 1; at < lines.length; at++) {
      const [before, line] = [lines[at - 1]!, lines[at]!]
      if (!continues(before, line, longest)) {
        first = line
        continue
      }
      const { children } = first.element
      children.push({ type: 'text', value: ' ' })
      for (const child of line.element.children) children.push(child)
      joined.add(line.element)
      repairs.push({ kind: 'line-end', before: '\n', after: ' ', place: { line: lineOf(line.element) }, sure: false })
    }
    if (joined.size > 0) container.children = container.children.filter((one) => one.type !== 'element' || !joined.has(one))
  }
  return repairs
}

function placed(element: Element, sheet: StyleSheet): PlacedLine | undefined {
  if (!/position\s*:\s*absolute/i.test(attribute(element, 'style'))) return undefined
  const declared = declaredFor(element, sheet)
  const of = (name: string) => points(declared.get(name) ?? '', FONT_SIZE)
  const [top, left] = [of('top'), of('left')]
  if (top === undefined || left === undefined) return undefined
  return { element, top, left, size: of('font-size') ?? FONT_SIZE, length: textIn(element).trim().length }
}

function continues(before: PlacedLine, line: PlacedLine, longest: number): boolean {
  const apart = line.top - before.top
  return (
    before.element.tagName === line.element.tagName &&
    attribute(before.element, 'className') === attribute(line.element, 'className') &&
    Math.abs(before.left - line.left) < 2 &&
    apart > 0 &&
    apart <= line.size * MOST_APART &&
    before.length >= longest * FULL
  )
}
