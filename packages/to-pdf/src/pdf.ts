import { type Adapter, defineAdapter } from '@bantin/compile'
import { nodes } from './nodes.ts'
import { type PdfOptions, pdfOptions } from './options.ts'
import { createRenderer } from './render-issue.ts'

/**
 * The form for paper: one PDF of an issue, made by Typst. By default it is PDF/A-2a and PDF/UA-1 in one file: tagged, with
 * bookmarks, alternative texts and embedded fonts. Keep the adapter for as long as the program runs: Typst, its fonts and its
 * caches stay in it, so that rendering an issue again after an edit takes a small part of the time.
 *
 * Artifacts, below `folder`: `<issue id>.pdf` (role `issue`), and on request `<id>-booklet.pdf`, `<id>-press.pdf`,
 * `<id>-large.pdf` and `<id>-sinh-hoat.pdf` (role `part`), each with its `pages`; the first also has its
 * `pageStarts`, for forms that name the pages of the print.
 *
 * @param options see {@link PdfOptions}; wrong options become the finding `adapter/bad-option` when an issue is rendered
 * @example
 * ```ts
 * import { pdf } from '@bantin/to-pdf'
 *
 * const adapter = pdf({ format: 'a5', booklet: true })
 * console.log(adapter.name) // => pdf
 * ```
 * @source ISO 19005-2 (PDF/A-2), ISO 14289-1 (PDF/UA-1), ISO 32000-1 (PDF 1.7)
 */
export function pdf(options?: PdfOptions): Adapter {
  return defineAdapter({ name: 'pdf', options: pdfOptions, nodes, render: createRenderer() })(options)
}
