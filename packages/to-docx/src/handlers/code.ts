import { type ParagraphChild, Tab, TextRun } from 'docx'
import type { Code } from 'mdast'
import { paragraphIn } from '../writer/paragraph.ts'
import { xmlText } from '../writer/text.ts'
import type { Block } from './handle.ts'

const line = (text: string, isFirst: boolean): ParagraphChild[] => [
  ...(isFirst ? [] : [new TextRun({ break: 1 })]),
  ...text.split('\t').map((part, index) => new TextRun({ children: index === 0 ? [part] : [new Tab(), part] })),
]

/** Code, line by line, with its spaces. */
export const code: Block<Code> = (_writer, node, scope) => {
  const lines = xmlText(node.value).split(/\r\n|[\n\r]/)
  return [
    paragraphIn(
      scope,
      lines.flatMap((text, index) => line(text, index === 0)),
      { style: 'Code' },
    ),
  ]
}
