import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Limits } from '../options.ts'
import type { Deadline } from './deadline.ts'
import { type Engine, loadPdfJs } from './load-pdfjs.ts'

/** An open file, and how to close it. */
export interface OpenDocument {
  readonly document: PDFDocumentProxy
  readonly pdfjs: Engine['pdfjs']
  close(): void
}

/**
 * Open a PDF with pdf.js in this thread: no worker, no network, no canvas, no fonts of the machine. Messages between the two halves pass through
 * a channel, so that timers can run while a page is read.
 */
export async function openDocument(bytes: Uint8Array, limits: Limits, deadline: Deadline): Promise<OpenDocument> {
  const { pdfjs, worker: half } = await loadPdfJs()
  const { port1, port2 } = new MessageChannel()
  half.WorkerMessageHandler.initializeFromPort(port2)
  port1.start()
  port2.start()
  const worker = new pdfjs.PDFWorker({ port: port1 as never, verbosity: 0 })
  const task = pdfjs.getDocument({
    data: bytes.slice(),
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
    port1.close()
    port2.close()
  }
  try {
    return { document: await deadline.within(task.promise), pdfjs, close }
  } catch (error) {
    close()
    throw error
  }
}
