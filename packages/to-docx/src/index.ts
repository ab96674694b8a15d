export { docx } from './docx.ts'
export { type DocxOptions, type DocxSettings, docxOptions } from './options.ts'
export { rules } from './rules/index.ts'
