import { base64 } from '../images/base64.ts'

/** A hash in hexadecimal as a content security policy writes it. */
export function policyHash(sha256: string): string {
  const pairs = sha256.match(/../g) ?? []
  const bytes = base64(Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16)))
  return `sha256-${String.fromCharCode(...bytes)}`
}
