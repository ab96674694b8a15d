export { epub } from './epub.ts'
export { type EpubOptions, type EpubSettings, epubOptions } from './options.ts'
export { rules } from './rules/index.ts'
