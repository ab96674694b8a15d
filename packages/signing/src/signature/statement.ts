import type { SignatureFile } from './signature-file.ts'

/**
 * The bytes that are signed: lines of text, so that a person can read them and any program can make them. The first line keeps this
 * signature from ever passing for one of something else.
 *
 * @param signature what it states
 * @example
 * ```ts
 * import { manifestStatement } from '@bantin/signing'
 *
 * const statement = manifestStatement({ manifest: '0'.repeat(64), date: '2026-11-05', key: '21fe31dfa154a261' })
 * console.log(new TextDecoder().decode(statement).split('\n')[2]) // => date: 2026-11-05
 * ```
 */
export function manifestStatement({ manifest, date, key }: Pick<SignatureFile, 'manifest' | 'date' | 'key'>): Uint8Array {
  return new TextEncoder().encode(`bantin-manifest-v1\nsha256: ${manifest}\ndate: ${date}\nkey: ${key}\n`)
}
