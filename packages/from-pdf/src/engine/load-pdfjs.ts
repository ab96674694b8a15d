import type * as PdfJs from 'pdfjs-dist'

/** The two halves of pdf.js: the one that reads the file, and the one that asks it. */
export interface Engine {
  readonly pdfjs: Omit<typeof PdfJs, 'default'>
  readonly worker: { readonly WorkerMessageHandler: { initializeFromPort(port: MessagePort): void } }
}

let loaded: Promise<Engine> | undefined

/** Load pdf.js once, when the first PDF is read: it is over 3 MB. */
export function loadPdfJs(): Promise<Engine> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Engine> {
  const restore = hushCanvasWarnings()
  try {
    // @ts-expect-error: pdf.js has no types for its reading half
    const worker: Engine['worker'] = await import('pdfjs-dist/legacy/build/pdf.worker.mjs')
    return { worker, pdfjs: await import('pdfjs-dist/legacy/build/pdf.mjs') }
  } finally {
    restore()
  }
}

/** pdf.js warns at import, before it can be told to be quiet, that it cannot draw without a canvas; nothing is drawn here. */
function hushCanvasWarnings(): () => void {
  const { log, warn } = console
  const canvas = /^Warning: Cannot (?:load "@napi-rs\/canvas"|polyfill `)/
  console.log = (...words) => canvas.test(String(words[0])) || log(...words)
  console.warn = (...words) => canvas.test(String(words[0])) || warn(...words)
  return () => Object.assign(console, { log, warn })
}
