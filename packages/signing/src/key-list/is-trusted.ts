import { fingerprint } from '../key/fingerprint.ts'
import { isEndorsedBy } from './endorsement.ts'
import type { KeyList, ListedKey } from './key-list.ts'
import { standingOf } from './standing.ts'

const SHORTEST_PIN = 16

/**
 * Whether a chain of endorsements leads from a key to the one that is trusted: the anchor of the list, or the key whose fingerprint the
 * reader has from elsewhere.
 *
 * @param list of the bulletin
 * @param key of it
 * @param pin the first 16 or more digits of a fingerprint
 */
export function isTrusted({ anchor, keys }: KeyList, key: ListedKey, pin?: string): boolean {
  const byId = new Map(keys.map((one) => [one.id, one]))
  const isRoot = ({ id, publicKey }: ListedKey) =>
    pin === undefined ? id === anchor : pin.length >= SHORTEST_PIN && fingerprint(publicKey).startsWith(pin.toLowerCase())
  const seen = new Set<string>()
  for (let one: ListedKey = key; !seen.has(one.id); ) {
    if (isRoot(one)) return true
    seen.add(one.id)
    const endorser = one.endorsed && byId.get(one.endorsed.by)
    if (!one.endorsed || !endorser || standingOf(endorser, one.endorsed.date) !== 'valid' || !isEndorsedBy(one, endorser)) return false
    one = endorser
  }
  return false
}
