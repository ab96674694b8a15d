/** The three kinds of unit at the commune level since 2025-07-01. */
export type CommuneKind = 'xã' | 'phường' | 'đặc khu'

/** A unit at the commune level, as it stands on a day. */
export interface Commune {
  /** five digits, as Quyết định 19/2025/QĐ-TTg lists them: unique in the country, and kept when the kind changes */
  readonly code: string
  /** for example `'Ba Đình'` */
  readonly name: string
  readonly kind: CommuneKind
  /** kind and name as an official list writes them: `'Phường Ba Đình'` */
  readonly fullName: string
  /** the two digits of its province since 2025-07-01, for example `'01'` */
  readonly province: string
}

/** On which day communes are asked for. */
export interface CommuneOptions {
  /**
   * `YYYY-MM-DD`; nothing is known before `2025-07-01`.
   * @defaultValue the latest state in the data, that of 2026-09-20
   */
  readonly date?: string
}
