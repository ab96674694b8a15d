export { hello } from './hello.ts'
export { type HelloOptions, helloOptions } from './options.ts'
export { rules } from './rules.ts'
