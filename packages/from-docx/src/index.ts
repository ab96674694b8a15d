export { docx } from './docx.ts'
export { type FromDocxOptions, fromDocx } from './from-docx.ts'
export { type DocxOptions, docxOptions } from './options.ts'
export { rules } from './rules/index.ts'
