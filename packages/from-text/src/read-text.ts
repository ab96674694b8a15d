import { diagnose } from '@bantin/diagnostics'
import { emptyManuscript, type ImportFile, type Read } from '@bantin/drafting'
import { toBlocks } from './blocks/to-blocks.ts'
import { dropControls } from './bytes/drop-controls.ts'
import { isText } from './bytes/is-text.ts'
import { readBytes } from './bytes/read-bytes.ts'
import { leaveOutFurniture } from './furniture/leave-out-furniture.ts'
import { closeDoubleSpacing } from './lines/close-double-spacing.ts'
import { asLines, findLayout } from './lines/layout.ts'
import { isBlank } from './lines/line.ts'
import { splitLines } from './lines/split-lines.ts'
import { findFileNames } from './notes/file-names.ts'
import { linkNotes } from './notes/link-notes.ts'
import type { TextSettings } from './options.ts'
import { binary, empty, tooLarge, tooManyLines } from './rules/file-rules.ts'

/** Read a text file: its encoding, its lines, its blocks. */
export function readText({ name, bytes }: ImportFile, { encoding, joinLines, limits }: TextSettings): Read {
  if (bytes.length > limits.bytes)
    return { diagnostics: [diagnose(tooLarge, { file: name }, { bytes: bytes.length, limit: limits.bytes })] }
  if (encoding === 'auto' && !isText(bytes)) return { diagnostics: [diagnose(binary, { file: name })] }
  const read = readBytes(bytes, encoding, name)
  const clean = dropControls(read.text)
  const all = splitLines(clean.text)
  if (all.length > limits.lines) {
    return { diagnostics: [diagnose(tooManyLines, { file: name }, { lines: all.length, limit: limits.lines })] }
  }
  if (all.every(isBlank)) return { manuscript: emptyManuscript(), diagnostics: [diagnose(empty, { file: name })] }
  const furniture = leaveOutFurniture(all)
  const lines = joinLines ? closeDoubleSpacing(furniture.lines) : furniture.lines
  const { blocks, repairs } = toBlocks(lines, joinLines ? findLayout(lines) : asLines)
  const linked = linkNotes(blocks)
  return {
    manuscript: emptyManuscript({
      ...linked,
      leftOut: furniture.leftOut,
      repairs: [...read.repairs, ...clean.repairs, ...repairs],
      diagnostics: [...read.diagnostics, ...findFileNames(all, name)],
    }),
    diagnostics: [],
  }
}
