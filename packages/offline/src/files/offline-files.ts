import { sha256 } from '@bantin/compile'
import type { Bulletin } from '@bantin/schema'
import { appIcons } from '../icons/app-icons.ts'
import { planSite } from '../plan/plan-site.ts'
import type { OfflineFile } from './offline-file.ts'
import { serviceWorker } from './service-worker.ts'
import type { StoredFile } from './stored-file.ts'
import { webManifest } from './web-manifest.ts'

/** Options of {@link offlineFiles}. */
export interface OfflineFilesOptions {
  readonly bulletin: Pick<Bulletin, 'title' | 'subtitle' | 'theme'>
  /** @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
  /** All other files of the site. Which of them may be kept is found by where they stand. */
  readonly files: readonly StoredFile[]
  /** Ids of the issues, the newest first. */
  readonly issues: readonly string[]
  /** Further files that every reader gets at the first visit, such as fonts that all pages use. */
  readonly shell?: readonly string[] | undefined
}

/**
 * What makes a site installable and readable without a network: `sw.js`, `manifest.webmanifest`, icons, and a list of files for each
 * part that a reader can keep (`offline/…`). The same files give the same bytes.
 *
 * @param options the bulletin, and all other files of the site, `offline.html` and `site.js` among them
 * @returns files for the root of the site; none that is in `files` already, such as an icon of the bulletin's own
 * @example
 * ```ts
 * import { offlineFiles } from '@bantin/offline'
 *
 * const theme = { colours: { accent: '#1c6b57' }, fonts: { serif: [], sans: [] } }
 * const files = [{ path: 'issues/so-1/web/index.html', bytes: 4000, sha256: 'ab'.repeat(32) }]
 * const made = offlineFiles({ bulletin: { title: 'Bản tin Đồi Thông', theme }, files, issues: ['so-1'] })
 * console.log(made.map(({ path }) => path.replace(/[0-9a-f]{16}/, '…')).join(' '))
 * // => icon.svg icon-192.png icon-512.png manifest.webmanifest offline/so-1.….json sw.js
 * ```
 */
export function offlineFiles({ bulletin, language, files, issues, shell }: OfflineFilesOptions): OfflineFile[] {
  const there = new Set(files.map(({ path }) => path))
  const manifest = file('manifest.webmanifest', 'application/manifest+json', webManifest({ bulletin, language }))
  const own = [...appIcons(bulletin), manifest].filter(({ path }) => !there.has(path))
  const stored = own.map(({ path, bytes }) => ({ path, bytes: bytes.length, sha256: sha256(bytes) }))
  const { record, lists } = planSite([...files, ...stored], issues, shell)
  return [
    ...own,
    ...[...lists].map(([path, text]) => file(path, 'application/json', text)),
    file('sw.js', 'text/javascript', serviceWorker(record)),
  ]
}

const file = (path: string, mediaType: string, text: string): OfflineFile => ({ path, mediaType, bytes: new TextEncoder().encode(text) })
