import { fromBase64 } from '../archive/mime-part.ts'

/** The bytes of a `data:` address of a picture; undefined for other addresses, `large` beyond the limit. */
export function dataBytes(address: string, most: number): Uint8Array | 'large' | undefined {
  const head = /^\s*data:image\/[\w.+-]+(?:;[\w.=+-]+)*,/i.exec(address.slice(0, 300))
  if (!head) return undefined
  const content = address.slice(head[0].length)
  if (content.length > most * 1.4 + 1000) return 'large'
  if (/;base64,$/i.test(head[0])) return fromBase64(safely(content))
  return new TextEncoder().encode(safely(content))
}

/** Percent signs decoded, where they are right. */
export function safely(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
