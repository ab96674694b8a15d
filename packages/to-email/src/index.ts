export { email } from './email.ts'
export { type EmailOptions, type EmailSettings, emailOptions } from './options.ts'
export { rules } from './rules/index.ts'
