/** The two kinds of unit at the provincial level. `'thành phố'` is a city run by the central government. */
export type PlaceKind = 'tỉnh' | 'thành phố'

/** A code of ISO 3166-2:VN. */
export interface IsoCode {
  /** for example `'VN-33'` */
  readonly code: string
  /**
   * `true` where the unit was formed in 2025 or later and no edition of ISO 3166-2 that lists it was at hand: the code is then that of the
   * predecessor with the surviving name, as other data sets reuse it.
   */
  readonly candidate: boolean
}

/**
 * A provincial unit for as long as its name, its kind and its code held and it was neither merged nor split.
 * A merger, a split, a new name or a new kind ends one place and begins another, as the resolutions of the National Assembly do.
 */
export interface Place {
  /** slug and first day, for example `'phu-yen@1993-01-01'`: stable, and the only key that is unique over all dates */
  readonly id: string
  /** for example `'Phú Yên'` */
  readonly name: string
  /** for example `'phu-yen'`: unique on any one day */
  readonly slug: string
  readonly kind: PlaceKind
  /** kind and name as an official list writes them: `'Tỉnh Phú Yên'` */
  readonly fullName: string
  /**
   * Two digits of the General Statistics Office; left out for units that ended before 2004, when these codes began.
   * Not a key: seven codes (15, 24, 44, 52, 80, 82, 91) name another unit since 2025-07-01.
   */
  readonly code?: string
  /** left out for units that ended before 2024 */
  readonly iso?: IsoCode
  /** first day, `YYYY-MM-DD`; `1993-01-01` where the unit is older than the range that this package covers */
  readonly from: string
  /** last day, `YYYY-MM-DD`; left out while the unit stands */
  readonly to?: string
  /** the resolution that formed it, for example `'202/2025/QH15'`; left out where the unit is older than the range covered */
  readonly source?: string
}
