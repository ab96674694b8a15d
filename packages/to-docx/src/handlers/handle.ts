import type { FileChild, ParagraphChild } from 'docx'
import type { Nodes } from 'mdast'
import type { Format } from '../writer/run.ts'
import type { Scope, Writer } from '../writer/writer.ts'

/** How a block of the tree becomes paragraphs and tables. */
export type Block<Node extends Nodes> = (writer: Writer, node: Node, scope: Scope) => FileChild[]

/** How something within a line becomes runs. */
export type Inline<Node extends Nodes> = (writer: Writer, node: Node, format: Format, scope: Scope) => ParagraphChild[]

/** The format of plain text in a scope. */
export const formatIn = ({ language }: Scope): Format => ({ language })
