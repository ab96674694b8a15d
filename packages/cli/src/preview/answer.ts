import type { Artifact } from '@bantin/compile'
import { isHostAllowed } from './host-allowed.ts'

/** A request, as far as the preview looks at it. */
export interface Request {
  readonly method: string | undefined
  readonly url: string | undefined
  readonly host: string | undefined
}

/** What the preview answers. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly body: string | Uint8Array
}

/** What there is to answer with. */
export interface Site {
  /** The address that the user chose to listen at. */
  readonly ownHost: string
  /** Pages and assets of the preview itself, by address. */
  readonly shell: ReadonlyMap<string, { readonly mediaType: string; readonly text: string }>
  readonly artifacts: ReadonlyMap<string, Artifact>
  /** Addresses that lead to another. */
  readonly entries: ReadonlyMap<string, string>
  readonly notFound: string
}

const COMMON = {
  'cache-control': 'no-store',
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-frame-options': 'SAMEORIGIN',
} as const

const SHELL_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; frame-src 'self'; object-src 'self'; base-uri 'none'; form-action 'none'"

const plain = (status: number, body: string, more: Readonly<Record<string, string>> = {}): Answer => ({
  status,
  headers: { ...COMMON, 'content-type': 'text/plain; charset=utf-8', ...more },
  body,
})

const withCharset = (mediaType: string): string =>
  /^text\/|javascript|json|xml/.test(mediaType) ? `${mediaType}; charset=utf-8` : mediaType

/** Answer a request. Addresses are looked up in lists, never on disk. */
export function answer({ method, url, host }: Request, site: Site): Answer {
  if (!isHostAllowed(host, site.ownHost)) return plain(403, 'Host not allowed\n')
  if (method !== 'GET' && method !== 'HEAD') return plain(405, 'Method not allowed\n', { allow: 'GET, HEAD' })
  const path = pathOf(url ?? '/')
  const page = path === undefined ? undefined : site.shell.get(path)
  if (page) {
    const headers = { ...COMMON, 'content-type': withCharset(page.mediaType), 'content-security-policy': SHELL_POLICY }
    return { status: 200, headers, body: page.text }
  }
  const entry = path === undefined ? undefined : site.entries.get(path)
  if (entry !== undefined) return plain(302, '', { location: entry.split('/').map(encodeURIComponent).join('/') })
  const artifact = path === undefined ? undefined : site.artifacts.get(path)
  if (!artifact) return plain(404, `${site.notFound}\n`)
  return { status: 200, headers: { ...COMMON, 'content-type': withCharset(artifact.mediaType) }, body: artifact.bytes }
}

function pathOf(url: string): string | undefined {
  try {
    return decodeURIComponent(url.replace(/[?#].*$/s, ''))
  } catch {
    return undefined
  }
}
