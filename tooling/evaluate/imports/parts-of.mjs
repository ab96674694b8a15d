/** What a document is made of, as lists that can be compared: of the known one, and of a draft. */

const clean = (text) => text.normalize('NFC').replace(/\s+/g, ' ').trim()

const emptyParts = () => ({ heading: [], paragraph: [], item: [], cell: [], note: [], strong: [], emphasis: [] })

export function partsOfKnown({ title, blocks }) {
  const parts = emptyParts()
  parts.heading.push(title)
  const addItems = (items) => {
    for (const { text, items: inner = [] } of items) {
      parts.item.push(text)
      addItems(inner)
    }
  }
  for (const block of blocks) {
    if (block.type === 'heading') parts.heading.push(block.text)
    if (block.type === 'list') addItems(block.items)
    if (block.type === 'table') parts.cell.push(...block.header, ...block.rows.flat())
    if (block.type === 'merged') parts.cell.push(...cellsOf(block))
    if (block.type !== 'paragraph') continue
    parts.paragraph.push(clean(block.runs.map((run) => run.text ?? '').join('')))
    for (const run of block.runs) {
      if (run.note) parts.note.push(run.note)
      if (run.bold) parts.strong.push(run.text)
      if (run.italic) parts.emphasis.push(run.text)
    }
    parts.paragraph.push(...boxLines(block))
  }
  return parts
}

/** Row by row; the places that a merged cell covers are empty. */
function cellsOf({ rows }) {
  const grid = rows.map(() => [])
  for (const [y, cells] of rows.entries()) {
    for (const { text, columns, rows: down } of cells) {
      const x = grid[y].indexOf(undefined)
      const from = x < 0 ? grid[y].length : x
      for (let below = y; below < y + down; below++) {
        while (grid[below].length < from) grid[below].push(undefined)
        for (let beside = from; beside < from + columns; beside++) grid[below][beside] = ''
      }
      grid[y][from] = text
    }
  }
  return grid.flat()
}

const boxLines = ({ box }) => (box ? box.paragraphs.map((runs) => clean(runs.map(({ text }) => text).join(''))) : [])

/** The words of the known document: its text in order, and then its notes. */
export function wordsOfKnown(known) {
  const parts = partsOfKnown(known)
  const addItems = (items) => items.flatMap(({ text, items: inner = [] }) => [text, ...addItems(inner)])
  const body = known.blocks.flatMap((block) => {
    if (block.type === 'heading') return [block.text]
    if (block.type === 'list') return addItems(block.items)
    if (block.type === 'table') return [...block.header, ...block.rows.flat()]
    if (block.type === 'merged') return cellsOf(block)
    return [block.runs.map((run) => run.text ?? '').join(''), ...boxLines(block)]
  })
  return wordsIn([known.title, ...body, ...parts.note].join(' '))
}

const wordsIn = (text) => clean(text).split(' ').filter(Boolean)

const BLOCKS = new Set(['paragraph', 'heading', 'listItem', 'tableCell', 'tableRow', 'blockquote', 'footnoteDefinition', 'break'])

/** The text of a node, without its notes; blocks are set apart. */
export function textOf(node) {
  if (node.type === 'footnoteReference') return ''
  const inner = node.value ?? (node.children ?? []).map(textOf).join('')
  return BLOCKS.has(node.type) ? ` ${inner} ` : inner
}

export function partsOfDraft({ items }) {
  const parts = emptyParts()
  const visit = (node, within) => {
    if (node.type === 'heading') parts.heading.push(clean(textOf(node)))
    else if (node.type === 'footnoteDefinition') return parts.note.push(clean(textOf(node)))
    else if (node.type === 'tableCell') parts.cell.push(clean(textOf(node)))
    else if (node.type === 'listItem')
      parts.item.push(
        clean(
          node.children
            .filter(({ type }) => type !== 'list')
            .map(textOf)
            .join(' '),
        ),
      )
    else if (node.type === 'paragraph' && within !== 'listItem') parts.paragraph.push(clean(textOf(node)))
    if (node.type === 'strong') parts.strong.push(clean(textOf(node)))
    if (node.type === 'emphasis') parts.emphasis.push(clean(textOf(node)))
    for (const child of node.children ?? []) visit(child, node.type)
  }
  for (const { title, subtitle, tree } of items) {
    parts.heading.push(clean(title))
    if (subtitle) parts.heading.push(clean(subtitle))
    visit(tree)
  }
  return parts
}

/** The words of a draft: the text of its items in order, then their notes. What was left out of the text is no part of it. */
export function wordsOfDraft({ items }) {
  const notes = []
  const body = items.flatMap(({ title, subtitle = '', contributors, tree }) => {
    notes.push(...tree.children.filter(({ type }) => type === 'footnoteDefinition').map(textOf))
    const rest = tree.children.filter(({ type }) => type !== 'footnoteDefinition').map(textOf)
    return [title, subtitle, ...rest, ...contributors.map(({ name, organisation }) => name ?? organisation ?? '')]
  })
  return wordsIn([...body, ...notes].join(' '))
}

/** How many of the parts of one kind are in both. */
export function countSame(one, other) {
  const left = new Map()
  for (const text of one) left.set(text, (left.get(text) ?? 0) + 1)
  let same = 0
  for (const text of other) {
    const count = left.get(text) ?? 0
    if (count === 0) continue
    left.set(text, count - 1)
    same++
  }
  return same
}
