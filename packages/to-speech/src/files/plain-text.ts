import { markupText } from '@bantin/hast/markup'
import type { Block } from '../blocks/block.ts'
import { heard } from '../reading/piece.ts'
import { toSentences } from '../reading/sentences.ts'
import type { Script } from '../script/script.ts'

/** What is heard, for a synthesiser that takes plain text: one sentence on each line, an empty line between paragraphs. */
export function plainText({ opening, items, closing }: Script): string {
  const blocks = [opening, ...items, closing].flatMap((one) => one.blocks)
  return markupText(
    `${blocks
      .map(paragraph)
      .filter((one) => one !== '')
      .join('\n\n')}\n`,
  )
}

function paragraph(block: Block): string {
  if (block.type !== 'spoken') return ''
  const lines = toSentences(block.pieces).map((sentence) => sentence.map(heard).join('').replace(/\s+/gu, ' ').trim())
  return lines.filter((line) => line !== '').join('\n')
}
