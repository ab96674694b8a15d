import { z } from 'zod'

/**
 * Options of the exchange form.
 *
 * @example
 * ```ts
 * import { exchangeOptions } from '@bantin/to-exchange'
 *
 * console.log(exchangeOptions.parse({ terms: 'Được đăng lại khi ghi rõ nguồn.' }).terms) // => Được đăng lại khi ghi rõ nguồn.
 * ```
 */
export const exchangeOptions = z.strictObject({
  /** What those who take items are told of the terms, in the publisher's words. Default: nothing is said. */
  terms: z.string().trim().min(1).max(10_000).optional(),
})

/** Options of the exchange form, filled in. */
export type ExchangeOptions = z.output<typeof exchangeOptions>
