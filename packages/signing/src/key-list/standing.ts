import type { ListedKey } from './key-list.ts'

/** Whether what a key signed on a day counts. */
export type Standing = 'valid' | 'before' | 'after' | 'revoked'

/**
 * Whether what a key signed on a day counts: it must have been valid on that day, and not revoked for it.
 *
 * | revoked | counts |
 * |---|---|
 * | superseded, lost, closed | to the day of the revocation, or to the day before `since` |
 * | compromised | to the day before `since`; without `since` nothing: a thief writes any date |
 *
 * @param key of the list
 * @param date of the signature
 */
export function standingOf({ validFrom, validUntil, revoked }: ListedKey, date: string): Standing {
  if (revoked) {
    const { reason, since } = revoked
    const counts = since === undefined ? reason !== 'compromised' && date <= revoked.date : date < since
    if (!counts) return 'revoked'
  }
  if (date < validFrom) return 'before'
  return validUntil !== undefined && date > validUntil ? 'after' : 'valid'
}
