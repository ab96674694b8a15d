import type { Commune, CommuneKind, CommuneOptions } from './commune.ts'
import { agrees, type Letter, lettersOf, settleTones } from './letters.ts'
import { provinceCodes, readCommunes } from './read.ts'

/** Where and when {@link findCommunes} looks. */
export interface FindCommunesOptions extends CommuneOptions {
  /**
   * Two digits of a province, as since 2025-07-01. Without it the tables of all 34 are loaded.
   * @defaultValue all provinces
   */
  readonly province?: string
}

const LONGEST = 64
const PREFIX = /^\s*(?:(xã|xa|x\.)|(phường|phuong|p\.)|((?:đặc|dac)[ -]khu))(?:[\s_-]+|(?<=\.))/i

function read(writing: string): { letters: readonly Letter[]; kind: CommuneKind | undefined } {
  const text = writing.normalize('NFC')
  const prefix = PREFIX.exec(text)
  const kind = prefix ? (prefix[1] ? 'xã' : prefix[2] ? 'phường' : 'đặc khu') : undefined
  return { letters: settleTones(lettersOf(text.slice(prefix?.[0].length ?? 0))), kind }
}

/**
 * The communes of a name, with or without its kind, in the order of provinces and codes: many names stand in several provinces.
 *
 * The name may lack its marks (`ba dinh`) or carry them in the older or newer place (`Hiệp Hoà`); marks that are there must be right.
 * A kind before the name must be the commune's on that day or an earlier one.
 *
 * @param name the whole name, up to 64 characters
 * @example
 * ```ts
 * import { findCommunes } from '@bantin/communes'
 *
 * const found = await findCommunes('phuong ba dinh')
 * console.log(found.map(({ code, fullName }) => `${code} ${fullName}`)) // => [ '00004 Phường Ba Đình' ]
 * console.log((await findCommunes('Tân Phú', { province: '79' })).map((commune) => commune.fullName)) // => [ 'Phường Tân Phú' ]
 * ```
 */
export async function findCommunes(name: string, options: FindCommunesOptions = {}): Promise<readonly Commune[]> {
  if (name.length > LONGEST) return []
  const whole = settleTones(lettersOf(name))
  const { letters, kind } = read(name)
  if (whole.length === 0) return []
  const provinces = options.province === undefined ? provinceCodes() : [options.province]
  const tables = await Promise.all(provinces.map((province) => readCommunes(province, options.date)))
  const first = kind === undefined ? tables : await Promise.all(provinces.map((province) => readCommunes(province, '2025-07-01')))
  return tables.flatMap((communes, t) =>
    communes.filter((commune, i) => {
      const spelling = settleTones(lettersOf(commune.name))
      if (agrees(whole, spelling)) return true
      return kind !== undefined && (commune.kind === kind || first[t]?.[i]?.kind === kind) && agrees(letters, spelling)
    }),
  )
}
