import { isParent } from '@bantin/schema'
import type { Nodes, Root, RootContent } from 'mdast'
import { changedBlocks, type Parsed } from './changed-blocks.ts'
import { copyNodes } from './copy-nodes.ts'
import { readMarkdown } from './read-markdown.ts'

/** The first letter of the paragraph or heading behind the part: it shows that nothing there stays open. */
const SENTINEL = 'x'

/**
 * Parse a text that differs from an earlier one in a place: only the blocks around the change are read, the others move. The result is
 * what a parse of the whole text gives, letter by letter.
 *
 * @param earlier an earlier text, and its tree with nothing changed in it
 * @returns nothing when the change may reach further than its blocks; then the whole text has to be parsed
 */
export function reparse(earlier: Parsed, text: string): Root | undefined {
  if (!isPlain(earlier) || /[\r\ufeff]/.test(text)) return undefined
  const changed = changedBlocks(earlier, text)
  // A definition is seen from everywhere
  if (!changed || /\]:/.test(changed.before) || /\]:/.test(changed.now)) return undefined
  const { from, to, start, line, before, now } = changed
  const { children, position } = earlier.tree
  const isLast = to === children.length
  const definitions = now.includes('[') ? definitionsOf(earlier) : []
  const middle = parsePart(now, { line, start }, { definitions, isLast })
  if (!middle) return undefined
  const shift = { offset: now.length - before.length, line: lines(now) - lines(before) }
  const behind = shift.offset === 0 && shift.line === 0 ? children.slice(to) : copyNodes(children.slice(to), shift)
  const end = { line: lines(text) + 1, column: text.length - text.lastIndexOf('\n'), offset: text.length }
  return {
    ...earlier.tree,
    children: [...children.slice(0, from), ...middle, ...behind],
    ...(position ? { position: { start: position.start, end } } : {}),
  }
}

/** Lines end as we count them, and no later line can close front matter. */
const isPlain = ({ text, tree }: Parsed): boolean =>
  !/[\r\ufeff]/.test(text) && (!text.startsWith('---') || tree.children[0]?.type === 'yaml')

/** The blocks of a part of a text, or nothing when one of them does not end with it. */
function parsePart(
  part: string,
  at: { readonly line: number; readonly start: number },
  { definitions, isLast }: { definitions: readonly string[]; isLast: boolean },
): RootContent[] | undefined {
  const head = definitions.map((one) => `${one}\n\n`).join('')
  const read = head + part + (isLast ? '' : SENTINEL)
  const { children } = readMarkdown(read)
  const blocks = children.slice(definitions.length)
  const sentinel = isLast ? undefined : blocks.pop()
  const isClosed = isLast || (sentinel?.type === 'paragraph' && sentinel.position?.start.offset === head.length + part.length)
  const isWhole = children.slice(0, definitions.length).every(isDefinition) && blocks[0]?.position?.start.offset === head.length
  return isClosed && isWhole ? copyNodes(blocks, { offset: at.start - head.length, line: at.line - 1 - lines(head) }) : undefined
}

const isDefinition = (node: Nodes): boolean => node.type === 'definition' || node.type === 'footnoteDefinition'

/** The beginnings of all definitions, each with a stub in place of what it says: a reference is one only when its definition is there. */
function definitionsOf({ text, tree }: Parsed): string[] {
  const found: string[] = []
  const enter = (node: Nodes): void => {
    const at = node.position?.start.offset
    if (isDefinition(node) && at !== undefined) found.push(`${text.slice(at, text.indexOf(']:', at) + 2)} ${SENTINEL}`)
    if (isParent(node)) for (const child of node.children) enter(child)
  }
  enter(tree)
  return found
}

const lines = (text: string): number => text.split('\n').length - 1
