import { type Manuscript, type ManuscriptBlock, wordsOf } from '@bantin/drafting'
import { type TextOptions, text } from '@bantin/from-text'

/** The manuscript of a text or of bytes; a test that has none is wrong. */
export async function read(input: string | Uint8Array, options?: TextOptions): Promise<Manuscript> {
  const bytes = typeof input === 'string' ? new TextEncoder().encode(input) : input
  const { manuscript, diagnostics } = await text(options).read({ name: 'van-ban.txt', bytes })
  if (!manuscript) throw new Error(diagnostics.map(({ ruleId }) => ruleId).join())
  return manuscript
}

/** A block in one line: what it is, and its words; cells are parted by `|`, rows by `/`. */
export function show(block: ManuscriptBlock): string {
  if (block.type === 'rule') return '---'
  if (block.type === 'table') {
    const rows = block.rows.map((row) => (row.header ? '# ' : '') + row.cells.map((cell) => wordsOf(cell.blocks).trim()).join(' | '))
    return `[${rows.join(' / ')}]`
  }
  if (block.type === 'box') return `(${block.blocks.map(show).join(' ')})`
  const words = block.inlines
    .map((one) => (one.type === 'text' ? one.text.replaceAll('\n', ' ⏎ ') : one.type === 'note' ? `^${one.id}` : ''))
    .join('')
  const list = block.list ? `${'  '.repeat(block.list.level)}${block.list.label} ` : ''
  const look = [block.pageBreak && 'page', block.alignment, block.level && `h${block.level}`].filter(Boolean).map((one) => `<${one}> `)
  return `${look.join('')}${list}${words}`
}

/** All blocks, a line for each. */
export const shown = async (input: string, options?: TextOptions): Promise<readonly string[]> =>
  (await read(input, options)).blocks.map(show)

/** The words of a text, in order. */
export const words = (text: string): readonly string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
