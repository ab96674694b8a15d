import type { BlockContent, Blockquote, Code, DefinitionContent, Heading, List, Nodes, Paragraph, PhrasingContent } from 'mdast'
import type { ContainerDirective } from 'mdast-util-directive'
import type { ManuscriptBlock, ManuscriptBox, ManuscriptParagraph, ManuscriptTable } from '../../manuscript/block.ts'
import type { Inline } from '../../manuscript/inline.ts'
import type { TreeContext } from '../context.ts'
import { type Phrasing, toPhrasing } from '../inline/to-phrasing.ts'
import { pictureBlock } from '../pictures.ts'
import { boxAsCallout, layoutTable } from '../rules.ts'
import { toTable } from '../table/to-table.ts'
import { boxParts } from './callout.ts'
import { captionPicture } from './caption.ts'
import { joinPassages } from './join-passages.ts'
import { openLists, spaceLists } from './lists.ts'

export type FlowNode = BlockContent | DefinitionContent

/** Make flow content of blocks. Within boxes and notes there are no headings and no boxes. */
export function toFlow(blocks: readonly ManuscriptBlock[], context: TreeContext, nested = false): FlowNode[] {
  const nodes: FlowNode[] = []
  const lists: List[] = []
  const open = openLists((list) => {
    lists.push(list)
    nodes.push(list)
  })
  const add = (node: FlowNode) => {
    open.close()
    nodes.push(node)
  }
  // own stack: what stands in cells and boxes may be nested as deep as a file likes
  const waiting = blocks.toReversed()
  const next = (more: readonly ManuscriptBlock[]) => {
    for (const block of more.toReversed()) waiting.push(block)
  }
  for (let block = waiting.pop(); block; block = waiting.pop()) {
    switch (block.type) {
      case 'paragraph':
        addParagraph(block, { context, nested, nodes, open, add })
        break
      case 'rule':
        if (nodes.length > 0) add({ type: 'thematicBreak' })
        break
      case 'box':
        addBox(block, { context, nested, add, next })
        break
      case 'table': {
        const frame = frameOf(block)
        if (frame) {
          addBox(frame, { context, nested, add, next })
          break
        }
        const { nodes: made, behind, layout } = toTable(block, context)
        if (layout) context.report(layoutTable, block.place)
        for (const node of made) add(node)
        next(behind)
      }
    }
  }
  while (nodes.at(-1)?.type === 'thematicBreak') nodes.pop()
  spaceLists(lists)
  return joinPassages(nodes)
}

/** A table of one cell is a frame around what it holds. */
function frameOf({ rows, place }: ManuscriptTable): ManuscriptBox | undefined {
  const [cell, ...others] = rows.flatMap(({ cells }) => cells)
  return cell && others.length === 0 ? { type: 'box', blocks: cell.blocks, place } : undefined
}

interface Builder {
  readonly context: TreeContext
  readonly nested: boolean
  readonly nodes: FlowNode[]
  readonly open: ReturnType<typeof openLists>
  readonly add: (node: FlowNode) => void
}

function addParagraph(paragraph: ManuscriptParagraph, builder: Builder): void {
  const { context, nested, nodes, open, add } = builder
  const { role, level, place, list } = paragraph
  const isHeading = !nested && (level !== undefined || role === 'heading' || role === 'title')
  if (role === 'code' && addCode(paragraph, nodes)) {
    open.close()
    return
  }
  const unmarked = isHeading || role === 'caption'
  const inlines = role === 'quote' ? uprightOf(paragraph.inlines) : paragraph.inlines
  const phrasing = toPhrasing(inlines, context, { place, unmarked, ...(isHeading || role === 'caption' ? { breaks: ' ' } : {}) })
  const before = picturesOf(phrasing.before, builder, paragraph)
  const behind = picturesOf(phrasing.behind, builder, paragraph)
  for (const picture of before) add(picture)
  const words = { ...phrasing, children: phrasing.children }
  const node = words.children.length > 0 ? blockOf(paragraph, words, isHeading, builder) : undefined
  for (const id of phrasing.anchors) if (node) context.anchors.set(id, node)
  if (list && !isHeading && node?.type === 'paragraph') {
    const children = [node, ...behind]
    if (open.add(list, children)) return
    label(node, list.label)
    if (!open.under(list.level, children)) for (const one of children) add(one)
    return
  }
  if (node) add(node)
  for (const picture of behind) add(picture)
}

/** A quotation that is all in italics has them from its style. */
function uprightOf(inlines: readonly Inline[]): readonly Inline[] {
  if (!inlines.every((one) => one.type !== 'text' || one.italic || one.text.trim() === '')) return inlines
  return inlines.map((one) => (one.type === 'text' ? { ...one, italic: false } : one))
}

function picturesOf(runs: Phrasing['before'], { context }: Builder, { place }: ManuscriptParagraph): Paragraph[] {
  return runs.flatMap((run) => pictureBlock(run, context, place) ?? [])
}

/** The paragraph as a node; undefined where its words went into the node before. */
function blockOf(
  paragraph: ManuscriptParagraph,
  { children }: Phrasing,
  isHeading: boolean,
  { context, nodes }: Builder,
): FlowNode | undefined {
  const { role, level, list } = paragraph
  if (isHeading) {
    // the true depth is known when all headings are
    const depth = Math.min(Math.max(role === 'title' && level === undefined ? 1 : (level ?? 1), 1), 9)
    const heading = { type: 'heading', depth, children } as Heading
    if (list) label(heading, list.label)
    return heading
  }
  if (role === 'caption' && captionPicture(nodes.at(-1), children, context, paragraph.place)) return undefined
  const node: Paragraph = { type: 'paragraph', children }
  if (list) return node
  if (role === 'quote') return into(nodes, { type: 'blockquote', children: [node] } satisfies Blockquote)
  const [only] = children
  if (children.length === 1 && only?.type === 'textDirective')
    return into(nodes, {
      type: 'containerDirective',
      name: 'tieng',
      attributes: { ...only.attributes },
      children: [{ type: 'paragraph', children: only.children }],
    })
  return node
}

/** Join with the block before, where it is of the same kind. */
function into(nodes: readonly FlowNode[], node: Blockquote | ContainerDirective): FlowNode | undefined {
  const last = nodes.at(-1)
  if (last?.type !== node.type || (node.type === 'containerDirective' && !isSame(last as ContainerDirective, node))) return node
  ;(last as Blockquote | ContainerDirective).children.push(...node.children)
  return undefined
}

const isSame = (a: ContainerDirective, b: ContainerDirective): boolean => a.name === b.name && a.attributes?.lang === b.attributes?.lang

/** Put a mark that Markdown has no number for before the words. */
function label(node: { children: PhrasingContent[] }, text: string): void {
  const shown = text.trim()
  if (shown === '' || !/[\p{L}\p{N}]/u.test(shown)) return
  const [first] = node.children
  if (first?.type === 'text') first.value = `${shown} ${first.value}`
  else node.children.unshift({ type: 'text', value: `${shown} ` })
}

/** Lines of code become one block. False where something but text stands in the line. */
function addCode({ inlines }: ManuscriptParagraph, nodes: FlowNode[]): boolean {
  if (!inlines.every((one) => one.type === 'text' || one.type === 'anchor')) return false
  const text = inlines.map((one) => (one.type === 'text' ? one.text : '')).join('')
  const last: Nodes | undefined = nodes.at(-1)
  if (last?.type === 'code') last.value += `\n${text}`
  else if (text.trim()) nodes.push({ type: 'code', lang: null, meta: null, value: text } satisfies Code)
  return true
}

interface BoxBuilder {
  readonly context: TreeContext
  readonly nested: boolean
  readonly add: (node: FlowNode) => void
  readonly next: (blocks: readonly ManuscriptBlock[]) => void
}

function addBox(box: ManuscriptBox, { context, nested, add, next }: BoxBuilder): void {
  if (nested) {
    next(box.blocks)
    return
  }
  const { title, blocks, short } = boxParts(box)
  if (!short) {
    next(title ? [title, ...blocks] : blocks)
    return
  }
  const children = toFlow(blocks, context, true)
  if (title) {
    const { children: words, anchors } = toPhrasing(title.inlines, context, { place: title.place, unmarked: true, breaks: ' ' })
    children.unshift({ type: 'paragraph', data: { directiveLabel: true }, children: words })
    for (const id of anchors) context.anchors.set(id, children[0] as FlowNode)
  }
  context.report(boxAsCallout, box.place)
  add({ type: 'containerDirective', name: 'ghi-nho', attributes: {}, children })
}
