import type { Inline, Manuscript, ManuscriptBlock, ManuscriptParagraph } from '@bantin/drafting'

/** A manuscript as lines that show all that its blocks say, places aside. */
export function summary({ blocks, notes }: Manuscript): string[] {
  return [...blocks.flatMap(lines), ...[...notes].flatMap(([id, note]) => note.flatMap(lines).map((line) => `^${id} ${line}`))]
}

function lines(block: ManuscriptBlock): string[] {
  if (block.type === 'rule') return ['rule']
  if (block.type === 'box') return ['box', ...block.blocks.flatMap(lines).map((line) => `  ${line}`)]
  if (block.type === 'paragraph') return [`${head(block)} ${block.inlines.map(inline).join('')}`]
  return block.rows.map((row) => {
    const cells = row.cells.map(({ blocks, columns, rows, header, alignment }) => {
      const span = columns > 1 || rows > 1 ? `${columns}x${rows} ` : ''
      return `${header ? 'th ' : ''}${span}${alignment ? `${alignment} ` : ''}${blocks.flatMap(lines).join(' / ')}`
    })
    return `row${row.header ? ' head' : ''} | ${cells.join(' | ')}`
  })
}

function head({ role, level, alignment, indent, list, pageBreak }: ManuscriptParagraph): string {
  const mark = list && `${list.list.replace('list-', '')}.${list.level}${list.ordered ? ` n${list.number}` : ''} "${list.label}"`
  const parts = [role && `${role}${level ?? ''}`, alignment, indent && `+${indent}`, mark && `[${mark}]`, pageBreak && 'page']
  return ['p', ...parts.filter(Boolean)].join(' ')
}

function inline(one: Inline): string {
  if (one.type === 'note') return `(^${one.id})`
  if (one.type === 'anchor') return `(#${one.id})`
  if (one.type === 'picture') return `(${one.picture}${one.alt ? ` ${one.alt}` : ''})`
  const { type, text, ...look } = one
  const named = Object.entries(look).map(([key, value]) => (value === true ? key : `${key}=${value}`))
  return `${named.length > 0 ? `{${named.join(' ')}}` : ''}‹${text.replaceAll('\n', '⏎')}›`
}
