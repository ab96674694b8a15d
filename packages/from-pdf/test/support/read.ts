import type { Inline, Manuscript, ManuscriptBlock, Read } from '@bantin/drafting'
import { type PdfOptions, pdf } from '@bantin/from-pdf'

/** Read a PDF as the importer does. */
export function readPdf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Read> {
  return pdf({ ...options, limits: { seconds: 60, ...options.limits } }).read({ name: 'so-7.pdf', bytes })
}

/** The same, for files that can be read. */
export async function manuscriptOf(bytes: Uint8Array, options: PdfOptions = {}): Promise<Manuscript> {
  const { manuscript, diagnostics } = await readPdf(bytes, options)
  if (!manuscript) throw new Error(diagnostics.map((one) => one.ruleId).join())
  return manuscript
}

/** Blocks, a line for each: what they are, and their words with marks for their look. */
export function outline(blocks: readonly ManuscriptBlock[]): string[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table')
      return block.rows.map(({ cells }) => `| ${cells.map((cell) => outline(cell.blocks).join(' / ')).join(' | ')} |`)
    if (block.type !== 'paragraph') return [block.type]
    const kind = block.list
      ? `${'  '.repeat(block.list.level)}${block.list.label} `
      : block.role
        ? `${block.role}${block.level ?? ''}: `
        : ''
    return [kind + block.inlines.map(shown).join('')]
  })
}

function shown(one: Inline): string {
  if (one.type === 'note') return `[^${one.id}]`
  if (one.type === 'picture') return `![${one.alt ?? ''}](${one.picture})`
  if (one.type === 'anchor') return ''
  const mark = (one.bold ? '**' : '') + (one.italic ? '_' : '') + (one.script === 'super' ? '^' : '')
  const text = one.text.trim() === '' ? one.text : mark + one.text + [...mark].reverse().join('')
  return one.link ? `[${text}](${one.link})` : text
}
