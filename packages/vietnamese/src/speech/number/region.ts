/** Where the listeners live: it decides between words for numbers. */
export type Region = 'north' | 'south'

/** The words for numbers that differ by region. */
export interface RegionWords {
  readonly thousand: string
  /** Said for the empty tens of 105. */
  readonly zeroTens: string
  /** The 4 of 24. */
  readonly finalFour: string
}

/** @source Usage: northern and official Vietnamese says “nghìn, linh, mươi tư”, southern “ngàn, lẻ, mươi bốn”. */
export const REGIONS: Readonly<Record<Region, RegionWords>> = {
  north: { thousand: 'nghìn', zeroTens: 'linh', finalFour: 'tư' },
  south: { thousand: 'ngàn', zeroTens: 'lẻ', finalFour: 'bốn' },
}
