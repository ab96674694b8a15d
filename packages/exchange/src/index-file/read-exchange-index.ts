import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { hasSecretMark } from '../item/has-secret-mark.ts'
import { indexNotValid } from '../rules/index-rules.ts'
import { secretUpstream } from '../rules/item-rules.ts'
import { type ExchangeIndex, exchangeIndex } from './exchange-index.ts'

/** The most bytes of an index: 1000 items with all their facts are one megabyte. */
export const MAX_INDEX_BYTES = 8_000_000

/** An index, or what is wrong with it. */
export interface ReadExchangeIndex {
  readonly index?: ExchangeIndex
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Read `exchange/index.json`, which a stranger may have written. Never throws. Fields of later versions are passed over.
 *
 * @param bytes the file
 * @param options `file`: what findings call it
 * @returns the index, or `sync/index-not-valid`, `sync/secret-grade`
 * @example
 * ```ts
 * import { readExchangeIndex } from '@bantin/exchange'
 *
 * const { diagnostics } = readExchangeIndex(new TextEncoder().encode('[]'), { file: 'exchange/index.json' })
 * console.log(diagnostics[0]?.ruleId) // => sync/index-not-valid
 * ```
 */
export function readExchangeIndex(bytes: Uint8Array, { file }: { readonly file: string }): ReadExchangeIndex {
  const wrong = (problem: string): ReadExchangeIndex => ({ diagnostics: [diagnose(indexNotValid, { file }, { problem })] })
  if (bytes.length > MAX_INDEX_BYTES) return wrong(`> ${MAX_INDEX_BYTES / 1e6} MB`)
  let value: unknown
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes))
  } catch {
    return wrong('JSON')
  }
  if (hasSecretMark(value)) return { diagnostics: [diagnose(secretUpstream, { file })] }
  const read = exchangeIndex.safeParse(value)
  // Only where it is wrong is told: what stands there may be anything
  if (!read.success) return wrong(read.error.issues[0]?.path.join('.') || 'bantin')
  const seen = new Set<string>()
  const twice = read.data.items.find(({ id }) => seen.size === seen.add(id).size)?.id
  return twice === undefined ? { index: read.data, diagnostics: [] } : wrong(`items: ${twice} × 2`)
}
