export { exchange } from './exchange.ts'
export { type ExchangeOptions, exchangeOptions } from './options.ts'
export { rules } from './rules/index.ts'
