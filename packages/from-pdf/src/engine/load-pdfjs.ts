import type * as PdfJs from 'pdfjs-dist'

/** The half of pdf.js that asks. */
export interface Engine {
  readonly pdfjs: Omit<typeof PdfJs, 'default'>
}

let loaded: Promise<Engine['pdfjs']> | undefined

/** Load pdf.js once, when the first PDF is read. */
export function loadPdfJs(): Promise<Engine['pdfjs']> {
  loaded ??= load()
  return loaded
}

async function load(): Promise<Engine['pdfjs']> {
  const restore = hushCanvasWarnings()
  try {
    return await import('pdfjs-dist/legacy/build/pdf.mjs')
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
