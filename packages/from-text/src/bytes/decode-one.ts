import { decode } from '@bantin/vietnamese/encoding'
import { windows1252 } from './windows-1252.ts'

/** The text of bytes in a legacy encoding, a Unicode form or Windows-1252. What is no text in it becomes U+FFFD. */
export function decodeOne(bytes: Uint8Array, encoding: string): string {
  if (encoding === 'windows-1252') return windows1252(bytes)
  if (encoding === 'unicode') return new TextDecoder().decode(bytes)
  return encoding.startsWith('utf-') ? new TextDecoder(encoding).decode(bytes) : decode(bytes, encoding)
}
