import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { readJson } from '../bytes/read-json.ts'
import { keyFileUnreadable } from '../rules.ts'
import { idOf } from './fingerprint.ts'
import { KEY_FILE_LIMIT, type PublicKeyFile, publicKeyFile } from './key-files.ts'
import { publicKeyFromPem } from './pem.ts'

/** Who holds a key, for a PEM file, which does not say. */
export type KeyHolder = Pick<PublicKeyFile, 'name' | 'office' | 'validFrom'>

/**
 * Read the file of a public key: ours, or the PEM of a smart card or another program.
 *
 * @param bytes of the file
 * @param options `file`: what messages call it; `holder`: who holds the key of a PEM file, and since when
 * @returns the key, or a finding `signing/key-file`
 */
export function readPublicKey(
  bytes: Uint8Array,
  { file, holder }: { readonly file?: string; readonly holder?: KeyHolder } = {},
): { readonly key?: PublicKeyFile; readonly diagnostics: readonly Diagnostic[] } {
  const pem = bytes.length > KEY_FILE_LIMIT ? undefined : publicKeyFromPem(new TextDecoder().decode(bytes))
  const made = pem !== undefined && holder && { type: 'bantin-public-key', version: 1, id: idOf(pem), publicKey: pem, ...holder }
  const read = readJson(made ? new TextEncoder().encode(JSON.stringify(made)) : bytes, publicKeyFile, KEY_FILE_LIMIT)
  if ('value' in read) return { key: read.value, diagnostics: [] }
  return { diagnostics: [diagnose(keyFileUnreadable, file === undefined ? {} : { file }, { problem: read.problem })] }
}
