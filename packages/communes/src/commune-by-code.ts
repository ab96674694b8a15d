import type { Commune, CommuneOptions } from './commune.ts'
import { codeRanges } from './data/tables.ts'
import { readCommunes } from './read.ts'

/**
 * The commune of a code. Loads the table of its province only.
 *
 * @param code five digits, as since 2025-07-01
 * @example
 * ```ts
 * import { communeByCode } from '@bantin/communes'
 *
 * console.log((await communeByCode('26368'))?.fullName) // => Phường Long Thành
 * console.log((await communeByCode('26368', { date: '2025-07-01' }))?.fullName) // => Xã Long Thành
 * ```
 * @source Quyết định 19/2025/QĐ-TTg
 */
export async function communeByCode(code: string, options: CommuneOptions = {}): Promise<Commune | undefined> {
  if (!/^\d{5}$/.test(code)) return undefined
  const province = codeRanges.findLast(([from]) => from <= code)?.[1]
  if (province === undefined) return undefined
  const communes = await readCommunes(province, options.date)
  return communes.find((commune) => commune.code === code)
}
