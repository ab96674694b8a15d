import type { Diagnostic } from '@bantin/diagnostics'
import { emptyManuscript, type Inline, type Manuscript, type ManuscriptBlock } from '@bantin/drafting'
import { type DocxOptions, docx } from '../../src/index.ts'
import { buildDocx, type Parts } from './build.ts'

/** Read a document that a test builds. */
export async function readParts(
  parts: Parts,
  options?: DocxOptions,
): Promise<{ manuscript: Manuscript; diagnostics: readonly Diagnostic[] }> {
  return readBytes(buildDocx(parts), options)
}

/** Read a file, always with a manuscript. */
export async function readBytes(
  bytes: Uint8Array,
  options?: DocxOptions,
): Promise<{ manuscript: Manuscript; diagnostics: readonly Diagnostic[] }> {
  const { manuscript = emptyManuscript(), diagnostics } = await docx(options).read({ name: 'ban-tin.docx', bytes })
  return { manuscript, diagnostics }
}

/** The ids of findings. */
export const ids = (diagnostics: readonly Diagnostic[]): string[] => diagnostics.map(({ ruleId }) => ruleId)

/** Blocks as short lines: all their words, and what else is in them. */
export const show = (blocks: readonly ManuscriptBlock[]): string[] => blocks.map(showBlock)

function showBlock(block: ManuscriptBlock): string {
  switch (block.type) {
    case 'paragraph': {
      const { role, level, list, pageBreak } = block
      const marks = [role && `${role}${level ?? ''}`, list && `${list.label}`, pageBreak && 'page'].filter((one) => one)
      return `${marks.length > 0 ? `[${marks.join(' ')}] ` : ''}${block.inlines.map(showInline).join('')}`
    }
    case 'table':
      return block.rows
        .map(({ cells, header }) => {
          const line = cells.map((cell) => {
            const span = cell.columns > 1 || cell.rows > 1 ? `${cell.columns}x${cell.rows} ` : ''
            return `${span}${show(cell.blocks).join(' / ')}`
          })
          return `${header ? '# ' : ''}${line.join(' | ')}`
        })
        .join(' || ')
    case 'box':
      return `box{${show(block.blocks).join(' / ')}}`
    case 'rule':
      return '---'
  }
}

function showInline(one: Inline): string {
  switch (one.type) {
    case 'text':
      return one.link ? `<${one.text} → ${one.link}>` : one.text
    case 'note':
      return `‹${one.id}›`
    case 'picture':
      return `‹${one.picture}${one.alt ? `: ${one.alt}` : ''}›`
    case 'anchor':
      return `‹#${one.id}›`
  }
}

/** What was left out, as `kind text` with the author. */
export const out = ({ leftOut }: Manuscript): string[] =>
  leftOut.map(({ kind, text, author, place }) => `${place.line} ${kind}${author ? ` (${author})` : ''}: ${text}`)
