import { binary } from './windows-1252.ts'

/** Browsers look at the first 1024 bytes; Word writes long comments before. */
const HEAD = 4096

/** The charset that a page declares: in its XML line or in a `meta`. */
export function declaredCharset(bytes: Uint8Array): string | undefined {
  // the zero bytes of UTF-16 are of no matter here: what is ASCII is looked at
  const head = binary(bytes.subarray(0, HEAD)).replaceAll('\0', '')
  const prolog = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w.:-]{1,40})/i.exec(head)?.[1]
  return prolog ?? /<meta\b[^>]{0,200}?charset\s*=\s*["']?\s*([\w.:-]{1,40})/i.exec(head)?.[1]
}
