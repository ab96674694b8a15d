export { type FromTextOptions, fromText } from './from-text.ts'
export { type TextOptions, type TextSettings, textOptions } from './options.ts'
export { rules } from './rules/index.ts'
export { text } from './text.ts'
