import {
  createKeyList,
  createKeyPair,
  formatFile,
  type KeyList,
  openPrivateKey,
  type PublicKeyFile,
  type SigningKey,
  signManifest,
} from '@bantin/signing'

export const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text)

export const OFFICE = 'Ủy ban nhân dân xã Đồi Thông'

/** A key whose bytes follow from a number, so that tests repeat. */
export async function makeKey(seed: number, created = '2026-01-05'): Promise<{ key: SigningKey; publicKey: PublicKeyFile }> {
  const pair = createKeyPair({ name: 'Tổ biên tập', office: OFFICE, created, random: (length) => new Uint8Array(length).fill(seed) })
  const { key } = await openPrivateKey(formatFile(pair.privateKey))
  return { key: key!, publicKey: pair.publicKey }
}

export const FILES = [
  { path: 'doi-thong-2026-11.txt', bytes: encode('Lịch gặt lúa mùa của xã.\n') },
  { path: 'web/1.html', bytes: encode('<p>Đóng bảo hiểm y tế trước ngày 30/11.</p>\n') },
]

async function hex(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
}

export const ISSUE = { id: 'doi-thong-2026-11', bulletin: 'doi-thong', number: 12, period: '2026-11', date: '2026-11-05' }

/** The bytes of a manifest of files. */
export async function manifestOf(files: readonly { path: string; bytes: Uint8Array<ArrayBuffer> }[] = FILES, issue = ISSUE) {
  const artifacts = files.map(async ({ path, bytes }) => ({
    path,
    form: path.includes('/') ? 'html' : 'text',
    mediaType: path.includes('/') ? 'text/html' : 'text/plain',
    bytes: bytes.length,
    sha256: await hex(bytes),
  }))
  return encode(JSON.stringify({ bantin: 1, issue, audience: 'public', artifacts: await Promise.all(artifacts) }))
}

/** A signed issue with all that is needed to verify it. */
export async function makeSigned(options: { date?: string; list?: KeyList; seed?: number; issue?: typeof ISSUE } = {}) {
  const { key, publicKey } = await makeKey(options.seed ?? 1)
  const manifest = await manifestOf(FILES, options.issue)
  const { signature } = await signManifest({ manifest, key, date: options.date })
  const list = options.list ?? createKeyList(publicKey)
  return { manifest, signature: formatFile(signature!), keys: formatFile(list), list, key, publicKey }
}
