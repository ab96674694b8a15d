import type { Commune, CommuneKind } from './commune.ts'
import { promotions } from './data/promotions.ts'
import { tables } from './data/tables.ts'

const KINDS: Readonly<Record<string, CommuneKind>> = { x: 'xã', p: 'phường', d: 'đặc khu' }
const FULL: Readonly<Record<CommuneKind, string>> = { xã: 'Xã', phường: 'Phường', 'đặc khu': 'Đặc khu' }
const FIRST_DAY = '2025-07-01'
const LAST_DAY = '9999-12-31'

/** The two-digit codes of the provinces that have communes. */
export function provinceCodes(): readonly string[] {
  return Object.keys(tables).sort()
}

/** Load the communes of a province as they stand on a day. */
export async function readCommunes(province: string, date: string = LAST_DAY): Promise<readonly Commune[]> {
  const load = Object.hasOwn(tables, province) ? tables[province] : undefined
  if (!load || !/^\d{4}-\d{2}-\d{2}$/.test(date) || date < FIRST_DAY) return []
  const promoted = new Set(promotions.flatMap((promotion) => (promotion.date <= date ? promotion.codes : [])))
  const { communes } = await load()
  return communes
    .trim()
    .split('\n')
    .map((line) => {
      const code = line.slice(0, 5)
      const name = line.slice(6)
      const kind = promoted.has(code) ? 'phường' : (KINDS[line[5] ?? ''] ?? 'xã')
      return { code, name, kind, fullName: `${FULL[kind]} ${name}`, province }
    })
}
