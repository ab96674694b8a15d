import { fromBase64 } from '../bytes/base64.ts'
import { checkSignature } from '../key/check-signature.ts'
import type { ListedKey } from './key-list.ts'

/**
 * What a key signs when it vouches for another: everything that readers are told of it. How long it counts is not in it: that may be
 * cut short later, by whoever keeps the list.
 */
export function endorsementStatement({ id, publicKey, name, office, validFrom }: ListedKey, by: string, date: string): Uint8Array {
  const lines = ['bantin-endorsement-v1', `key: ${id}`, `public-key: ${publicKey}`, `name: ${name}`, `office: ${office}`]
  return new TextEncoder().encode(`${[...lines, `valid-from: ${validFrom}`, `by: ${by}`, `date: ${date}`].join('\n')}\n`)
}

/** Whether the endorsement of a key is really by that other key. */
export function isEndorsedBy(key: ListedKey, endorser: ListedKey): boolean {
  const { endorsed } = key
  const signature = endorsed && fromBase64(endorsed.signature)
  if (!signature || endorsed.by !== endorser.id) return false
  return checkSignature(endorsementStatement(key, endorser.id, endorsed.date), signature, endorser.publicKey)
}
