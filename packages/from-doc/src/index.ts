export { doc } from './doc.ts'
export { type FromDocOptions, fromDoc } from './from-doc.ts'
export { type DocOptions, type DocSettings, docOptions } from './options.ts'
export { rules } from './rules/index.ts'
