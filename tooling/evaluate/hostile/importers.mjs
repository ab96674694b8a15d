/** The importers of hostile files, by the name that a kind gives. */
import process from 'node:process'
import { doc } from '@bantin/from-doc'
import { docx } from '@bantin/from-docx'
import { html } from '@bantin/from-html'
import { pdf } from '@bantin/from-pdf'
import { text } from '@bantin/from-text'

const threads = process.getBuiltinModule

/** pdf.js as in a browser: starting a thread takes ten times as long as reading a small file. */
function pdfInOneThread() {
  process.getBuiltinModule = (id) => (id === 'node:worker_threads' ? undefined : threads(id))
  return pdf()
}

export const importers = {
  docx,
  html,
  text,
  pdf,
  'pdf in one thread': pdfInOneThread,
  'doc alone': () => doc({ reader: docx(), command: 'no-such-office' }),
  doc: () => doc({ reader: docx(), timeout: 20_000 }),
}
