import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import { toBase64 } from '../bytes/base64.ts'
import { checkSignature } from '../key/check-signature.ts'
import type { PublicKeyFile } from '../key/key-files.ts'
import type { SigningKey } from '../key/signing-key.ts'
import { keyListedTwice, keyNotListed, keyNotUsable, signerFailed } from '../rules.ts'
import { endorsementStatement } from './endorsement.ts'
import { isTrusted } from './is-trusted.ts'
import { type KeyList, keyList, type ListedKey, type Revocation } from './key-list.ts'
import { whyUnusable } from './why-unusable.ts'

/** A changed list, or why it was not changed. */
export interface ChangedKeyList {
  readonly list?: KeyList
  readonly diagnostics: readonly Diagnostic[]
}

const listed = ({ id, name, office, publicKey, validFrom }: PublicKeyFile): ListedKey => ({ id, name, office, publicKey, validFrom })

/**
 * The first list of a bulletin: one key, which is its anchor.
 *
 * @param key the public key
 * @example
 * ```ts
 * import { createKeyList, createKeyPair } from '@bantin/signing'
 *
 * const { publicKey } = createKeyPair({ name: 'Tổ biên tập', office: 'UBND xã Đồi Thông', created: '2026-11-05' })
 * const list = createKeyList(publicKey)
 * console.log(list.anchor === publicKey.id, list.keys.length) // => true 1
 * ```
 */
export function createKeyList(key: PublicKeyFile): KeyList {
  return keyList.parse({ type: 'bantin-keys', version: 1, anchor: key.id, keys: [listed(key)] })
}

/**
 * Replace a key: the new one comes into the list, the former one vouches for it and is superseded on that day.
 *
 * @param list of the bulletin
 * @param options `key`: the new one; `former`: the one that vouches for it; `date`: of the change
 * @returns the new list, or a finding: `signing/key-listed-twice`, `signing/key-not-usable`, `signing/signer-failed`
 */
export async function rotateKey(
  list: KeyList,
  { key, former, date }: { readonly key: PublicKeyFile; readonly former: Pick<SigningKey, 'id' | 'sign'>; readonly date: string },
): Promise<ChangedKeyList> {
  if (list.keys.some(({ id }) => id === key.id)) return { diagnostics: [diagnose(keyListedTwice, {}, { id: key.id })] }
  const why = whyUnusable(list, former.id, date)
  const endorser = list.keys.find(({ id }) => id === former.id)
  if (why || !endorser) return { diagnostics: [diagnose(keyNotUsable, {}, { id: former.id, date, why: why ?? 'not-listed' })] }
  const added = await endorse(listed(key), { ...former, publicKey: endorser.publicKey }, date)
  if (!added) return { diagnostics: [diagnose(signerFailed, {}, { problem: 'wrong-signature' })] }
  const revoked: Revocation = { date, reason: 'superseded' }
  const keys = list.keys.map((one) => (one === endorser ? { ...one, revoked } : one))
  return { list: keyList.parse({ ...list, keys: [...keys, added] }), diagnostics: [] }
}

/**
 * Begin anew with a key that no other vouches for, since the former one is lost or stolen: it becomes the anchor and vouches for all
 * keys that were in the chain before it. Readers who know the former fingerprint must be told the new one.
 *
 * @param list of the bulletin
 * @param options `key`: the new one, which signs; `date`: of the change
 */
export async function replaceAnchor(
  list: KeyList,
  { key, date }: { readonly key: SigningKey; readonly date: string },
): Promise<ChangedKeyList> {
  if (list.keys.some(({ id }) => id === key.id)) return { diagnostics: [diagnose(keyListedTwice, {}, { id: key.id })] }
  const { id, name, office, publicKey, validFrom } = key
  // A key that somebody slipped into the list is not vouched for; what was revoked still needs its place in the chain
  const unrevoked = { ...list, keys: list.keys.map(({ revoked: _, ...one }) => one) }
  const keys: ListedKey[] = []
  for (const [i, one] of list.keys.entries()) {
    const vouched = isTrusted(unrevoked, unrevoked.keys[i]!) ? await endorse(one, key, date) : one
    if (!vouched) return { diagnostics: [diagnose(signerFailed, {}, { problem: 'wrong-signature' })] }
    keys.push(vouched)
  }
  return { list: keyList.parse({ ...list, anchor: id, keys: [...keys, { id, name, office, publicKey, validFrom }] }), diagnostics: [] }
}

/**
 * Say that a key does not count any more. See {@link standingOf} for what still counts.
 *
 * @param list of the bulletin
 * @param options `id` of the key, and its revocation
 * @returns the new list, or a finding `signing/key-not-listed`
 */
export function revokeKey(list: KeyList, { id, ...revoked }: Revocation & { readonly id: string }): ChangedKeyList {
  if (!list.keys.some((key) => key.id === id)) {
    const meant = nearest(
      id,
      list.keys.map((key) => key.id),
    )
    return { diagnostics: [diagnose(keyNotListed, {}, { id, nearest: meant })] }
  }
  return { list: keyList.parse({ ...list, keys: list.keys.map((key) => (key.id === id ? { ...key, revoked } : key)) }), diagnostics: [] }
}

async function endorse(
  key: ListedKey,
  { id, publicKey, sign }: Pick<SigningKey, 'id' | 'publicKey' | 'sign'>,
  date: string,
): Promise<ListedKey | undefined> {
  const statement = endorsementStatement(key, id, date)
  const signature = await sign(statement).catch(() => new Uint8Array())
  if (!checkSignature(statement, signature, publicKey)) return undefined
  return { ...key, endorsed: { by: id, date, signature: toBase64(signature) } }
}
