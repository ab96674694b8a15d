export { compileSample } from './compile-sample.ts'
export { compileWritten, type Written } from './compile-written.ts'
export { rich } from './rich-issue.ts'
