import { linear } from '../math/linear.ts'
import type { MathNode } from '../math/math-node.ts'
import type { Attributes } from '../xml/namespaces.ts'
import { remark } from './shared.ts'
import { lineOf, type Story } from './story.ts'
import { addText } from './words.ts'

/** Nothing that people write is nested deeper; what is, is read as it comes. */
const MOST_LEVELS = 60

/** An equation begins: its elements are kept until it ends. */
export function beginEquation(story: Story): void {
  const root: MathNode = { name: 'm:oMath', children: [], text: '' }
  story.math = { root, stack: [root] }
}

/** An element of an equation begins. */
export function openInEquation(story: Story, name: string, attributes: Attributes): void {
  const { stack } = story.math!
  const parent = stack.at(-1)!
  const left = story.shared.changes === 'reject' ? 'w:ins' : 'w:del'
  if (name === left || name === 'm:ctrlPr' || name === 'w:rPr') {
    story.skip = 1
    return
  }
  if (name === 'm:t' || name === 'w:t' || name === 'w:delText') story.letters = ''
  if (stack.length > MOST_LEVELS) stack.push(parent)
  else {
    const node: MathNode = { name, value: attributes['m:val'], children: [], text: '' }
    parent.children.push(node)
    stack.push(node)
    story.shared.pieces++
  }
}

/** An element of an equation ends; with the outermost, the equation does. */
export function closeInEquation(story: Story): void {
  const { stack, root } = story.math!
  const node = stack.pop()!
  if (story.letters !== undefined) node.text += story.letters
  story.letters = undefined
  if (stack.length > 0) return
  story.math = undefined
  const text = linear(root).replace(/\s+/g, ' ').trim()
  if (text === '') return
  remark(story.shared, 'equation', lineOf(story))
  addText(story, text)
}
