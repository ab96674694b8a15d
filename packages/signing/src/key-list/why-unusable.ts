import type { UnusableKey } from '../rules.ts'
import { isTrusted } from './is-trusted.ts'
import type { KeyList } from './key-list.ts'
import { standingOf } from './standing.ts'

/**
 * Why readers would not accept what a key signs on a day; nothing when they would.
 *
 * @param list of the bulletin
 * @param id of the key
 * @param date of the signature
 */
export function whyUnusable(list: KeyList, id: string, date: string): UnusableKey | undefined {
  const key = list.keys.find((one) => one.id === id)
  if (!key) return 'not-listed'
  const standing = standingOf(key, date)
  if (standing !== 'valid') return standing
  return isTrusted(list, key) ? undefined : 'not-endorsed'
}
