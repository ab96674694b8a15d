import { MANIFEST_FILE } from '@bantin/compile/manifest'
import { fromBase64 } from '../bytes/base64.ts'
import { digest } from '../bytes/digest.ts'
import { readJson } from '../bytes/read-json.ts'
import { checkSignature } from '../key/check-signature.ts'
import { isTrusted } from '../key-list/is-trusted.ts'
import { KEY_LIST_LIMIT, type KeyList, keyList, type ListedKey } from '../key-list/key-list.ts'
import { standingOf } from '../key-list/standing.ts'
import { readManifest } from '../signature/manifest.ts'
import { SIGNATURE_LIMIT, type SignatureFile, signatureFile } from '../signature/signature-file.ts'
import { manifestStatement } from '../signature/statement.ts'
import type { Verdict } from './verdict.ts'

/** Options of {@link verifyManifest}: bytes of files, from anywhere. */
export interface VerifyOptions {
  /** `manifest.json`. */
  readonly manifest: Uint8Array
  /** `manifest.sig.json`, if there is one. */
  readonly signature?: Uint8Array | undefined
  /** `keys.json` of the bulletin, if there is one. */
  readonly keys?: Uint8Array | undefined
  /** The first 16 or more digits of a fingerprint that the reader has from elsewhere: trust begins with that key alone. */
  readonly pin?: string | undefined
}

/**
 * Whether a trusted key signed a manifest. Nothing is fetched, no clock is looked at, nothing is thrown whatever the bytes are.
 *
 * @param options the files
 * @returns `genuine`, `altered` (the manifest is not the one that was signed), or why it cannot be told
 * @example
 * ```ts
 * import { verifyManifest } from '@bantin/signing'
 *
 * console.log((await verifyManifest({ manifest: new TextEncoder().encode('{}') })).outcome) // => unsigned
 * ```
 */
export async function verifyManifest({ manifest, signature, keys, pin }: VerifyOptions): Promise<Verdict> {
  if (!signature) return { outcome: 'unsigned' }
  const read = readJson(signature, signatureFile, SIGNATURE_LIMIT)
  if ('problem' in read) return { outcome: 'bad-signature', reason: 'malformed' }
  if (!keys) return { outcome: 'unknown-key', reason: 'no-keys' }
  const list = readJson(keys, keyList, KEY_LIST_LIMIT)
  if ('problem' in list) return { outcome: 'unknown-key', reason: 'bad-keys' }
  return verifySigned(read.value, list.value, manifest, pin)
}

async function verifySigned(signature: SignatureFile, list: KeyList, manifest: Uint8Array, pin: string | undefined): Promise<Verdict> {
  const key = list.keys.find(({ id }) => id === signature.key)
  if (!key) return { outcome: 'unknown-key', reason: 'not-listed' }
  const raw = fromBase64(signature.signature) ?? new Uint8Array()
  if (!checkSignature(manifestStatement(signature), raw, key.publicKey)) return { outcome: 'bad-signature', reason: 'wrong' }
  const signed = { signer: { id: key.id, name: key.name, office: key.office }, signed: signature.date }
  if (!isTrusted(list, key, pin)) return { outcome: 'unknown-key', reason: 'not-endorsed' }
  const standing = standingOf(key, signature.date)
  if (standing === 'revoked') return { outcome: 'revoked', ...signed, ...revocationOf(key) }
  if (standing !== 'valid') return { outcome: 'not-valid', reason: standing, ...signed }
  if ((await digest(manifest)) !== signature.manifest) {
    return { outcome: 'altered', ...signed, differences: { changed: [MANIFEST_FILE], missing: [], extra: [] } }
  }
  const read = readManifest(manifest)
  if ('problem' in read) return { outcome: 'bad-signature', reason: 'not-a-manifest', ...signed }
  return { outcome: 'genuine', issue: read.value.issue, ...signed, ...revocationOf(key) }
}

const revocationOf = ({ revoked }: ListedKey): Pick<Verdict, 'revoked'> => (revoked ? { revoked } : {})
