import { type Adapter, defineAdapter } from '@bantin/compile'
import { nodes } from './nodes.ts'
import { type DocxOptions, docxOptions } from './options.ts'
import { renderDocx } from './render.ts'

/**
 * The Word form of an issue: one file in which every look has a named style, notes are notes of Word, and the contents, lists, tables
 * and pictures are real, so that a printer can set it anew and an approver can work in it.
 *
 * @param options page, size of the text, contents; see {@link docxOptions}
 * @returns the adapter; what is wrong with the options is a finding when the issue is rendered
 * @example
 * ```ts
 * import { docx } from '@bantin/to-docx'
 *
 * const adapter = docx({ format: 'a4', contents: 'pages' })
 * console.log(adapter.name) // => docx
 * ```
 */
export const docx: (options?: DocxOptions) => Adapter = defineAdapter({ name: 'docx', options: docxOptions, nodes, render: renderDocx })
