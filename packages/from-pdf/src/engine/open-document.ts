import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Limits } from '../options.ts'
import type { Deadline } from './deadline.ts'
import { type Engine, loadPdfJs } from './load-pdfjs.ts'
import { startReadingHalf } from './reading-half.ts'
import { revealActualText } from './reveal-actual-text.ts'
import { watchPage } from './watch-page.ts'

/** An open file, and how to close it. */
export interface OpenDocument {
  readonly document: PDFDocumentProxy
  readonly pdfjs: Engine['pdfjs']
  close(): void
}

/**
 * Open a PDF with pdf.js: no network, no canvas, no fonts of the machine, nothing of the file is run.
 */
export async function openDocument(bytes: Uint8Array, limits: Limits, deadline: Deadline): Promise<OpenDocument> {
  const [pdfjs, half] = await Promise.all([loadPdfJs(), startReadingHalf()])
  half.lost.catch(deadline.giveUp)
  watchPage(half.port, limits.letters, () => {
    half.stop()
    deadline.giveUp()
  })
  const data = revealActualText(bytes, deadline.over)
  const worker = new pdfjs.PDFWorker({ port: half.port as never, verbosity: 0 })
  const task = pdfjs.getDocument({
    data,
    worker,
    verbosity: 0,
    // with it, the real names of fonts come along: legacy encodings are known by them
    fontExtraProperties: true,
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    useWorkerFetch: false,
    isOffscreenCanvasSupported: false,
    isImageDecoderSupported: false,
    maxImageSize: limits.pixels,
    disableAutoFetch: true,
    disableRange: true,
    disableStream: true,
    enableXfa: false,
  })
  const close = () => {
    task.destroy().catch(() => {})
    worker.destroy()
    half.stop()
  }
  try {
    return { document: await deadline.within(task.promise), pdfjs, close }
  } catch (error) {
    close()
    throw error
  }
}
