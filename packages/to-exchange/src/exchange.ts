import { defineAdapter } from '@bantin/compile'
import { nodes } from './nodes.ts'
import { exchangeOptions } from './options.ts'
import { renderExchange } from './render.ts'

/**
 * The form from which other bulletins take items: a list with versions, hashes and corrections, and of each public item its Markdown, with
 * what it includes in its place, and its pictures as they are. They lie in `exchange/` of the output folder and are listed in its manifest, so
 * that a signature holds for them too.
 *
 * @param options what takers are told; see {@link exchangeOptions}
 * @returns the adapter for `render`
 * @example
 * ```ts
 * import { exchange } from '@bantin/to-exchange'
 *
 * const adapter = exchange({ terms: 'Được đăng lại khi ghi rõ nguồn.' })
 * console.log(adapter.name) // => exchange
 * ```
 */
export const exchange = defineAdapter({ name: 'exchange', options: exchangeOptions, nodes, render: renderExchange })
