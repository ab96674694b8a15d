import { MANIFEST_FILE } from '@bantin/compile/manifest'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { toBase64 } from '../bytes/base64.ts'
import { digest } from '../bytes/digest.ts'
import { checkSignature } from '../key/check-signature.ts'
import { day } from '../key/fields.ts'
import type { SigningKey } from '../key/signing-key.ts'
import type { KeyList } from '../key-list/key-list.ts'
import { whyUnusable } from '../key-list/why-unusable.ts'
import { keyNotUsable, manifestUnreadable, signerFailed } from '../rules.ts'
import { readManifest } from './manifest.ts'
import { type SignatureFile, signatureFile } from './signature-file.ts'
import { manifestStatement } from './statement.ts'

/** Options of {@link signManifest}. */
export interface SignOptions {
  /** The bytes of `manifest.json`. */
  readonly manifest: Uint8Array
  /** The key of `openPrivateKey`, or the public facts of a key and what signs with it: a smart card, a token, a service. */
  readonly key: Pick<SigningKey, 'id' | 'publicKey' | 'sign'>
  /** The day of the signature, `2026-11-05`. Nothing here looks at a clock. Default: the date of the issue. */
  readonly date?: string | undefined
  /** The bulletin's keys: a key that readers would refuse does not sign. */
  readonly keys?: KeyList | undefined
}

/**
 * Sign the manifest of an issue.
 *
 * @param options what, with which key, on which day
 * @returns the signature, to be written as `manifest.sig.json` with `formatFile`, or findings `signing/manifest`,
 * `signing/key-not-usable`, `signing/signer-failed`
 * @throws ZodError when `date` is no day
 * @example
 * ```ts
 * import { createKeyPair, openPrivateKey, signManifest } from '@bantin/signing'
 *
 * const encode = (value: unknown) => new TextEncoder().encode(JSON.stringify(value))
 * const { privateKey } = createKeyPair({ name: 'Tổ biên tập', office: 'UBND xã Đồi Thông', created: '2026-11-01' })
 * const { key } = await openPrivateKey(encode(privateKey))
 * const issue = { id: 'doi-thong-2026-11', bulletin: 'doi-thong', number: 12, period: '2026-11', date: '2026-11-05' }
 * const { signature } = await signManifest({ manifest: encode({ bantin: 1, issue, audience: 'public', artifacts: [] }), key: key! })
 * console.log(signature?.algorithm, signature?.date) // => Ed25519 2026-11-05
 * ```
 */
export async function signManifest({
  manifest,
  key,
  date,
  keys,
}: SignOptions): Promise<{ readonly signature?: SignatureFile; readonly diagnostics: readonly Diagnostic[] }> {
  const read = readManifest(manifest)
  if ('problem' in read) return { diagnostics: [diagnose(manifestUnreadable, { file: MANIFEST_FILE }, { problem: read.problem })] }
  const stated = { manifest: await digest(manifest), date: day.parse(date ?? read.value.issue.date), key: key.id }
  const why = keys && whyUnusable(keys, key.id, stated.date)
  if (why) return { diagnostics: [diagnose(keyNotUsable, {}, { id: key.id, date: stated.date, why })] }
  const statement = manifestStatement(stated)
  const signed = await key.sign(statement).catch(() => undefined)
  if (!signed) return { diagnostics: [diagnose(signerFailed, {}, { problem: 'failed' })] }
  if (!checkSignature(statement, signed, key.publicKey))
    return { diagnostics: [diagnose(signerFailed, {}, { problem: 'wrong-signature' })] }
  const form = { type: 'bantin-signature', version: 1, algorithm: 'Ed25519' } as const
  return { signature: signatureFile.parse({ ...form, ...stated, signature: toBase64(signed) }), diagnostics: [] }
}
