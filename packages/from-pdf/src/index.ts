export { type FromPdfOptions, fromPdf } from './from-pdf.ts'
export { type PdfOptions, pdfOptions } from './options.ts'
export { pdf } from './pdf.ts'
export { rules } from './rules/index.ts'
