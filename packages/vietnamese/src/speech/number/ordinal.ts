import { readInteger } from './integer.ts'
import type { RegionWords } from './region.ts'

/** What is said behind “thứ”: “nhất” and “tư” for 1 and 4, else the plain number. */
export function readOrdinal(digits: string, words: RegionWords): string {
  const value = digits.replace(/^0{1,3}/, '')
  return value === '1' ? 'nhất' : value === '4' ? 'tư' : readInteger(digits, words)
}
