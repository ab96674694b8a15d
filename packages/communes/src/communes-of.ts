import type { Commune, CommuneOptions } from './commune.ts'
import { readCommunes } from './read.ts'

/**
 * The communes, wards and special zones of a province, in the order of their codes. Loads the table of that province only.
 *
 * @param province two digits of the General Statistics Office, as since 2025-07-01 (`'15'` is Lào Cai)
 * @returns an empty list for an unknown code, and for a date before 2025-07-01 or of another form
 * @example
 * ```ts
 * import { communesOf } from '@bantin/communes'
 *
 * const communes = await communesOf('96')
 * console.log(communes.length, communes[0]?.fullName) // => 64 Phường Bạc Liêu
 * ```
 * @source Quyết định 19/2025/QĐ-TTg; 237/NQ-UBTVQH16 and 388/NQ-UBTVQH16 for the wards of 2026
 */
export async function communesOf(province: string, options: CommuneOptions = {}): Promise<readonly Commune[]> {
  return readCommunes(province, options.date)
}
