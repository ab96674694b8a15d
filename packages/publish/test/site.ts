import { createHash } from 'node:crypto'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A folder of its own for a test; gone when the test ends. */
export function makeFolder(files: Readonly<Record<string, string>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'bantin-publish-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  addFiles(folder, files)
  return folder
}

export function addFiles(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true })
    writeFileSync(join(folder, path), text)
  }
}

/** Every file under a folder with its text; hidden files, which are the state and what is being written, left out. */
export function listing(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => entry.isFile() && !entry.name.startsWith('.'),
  )
  const pairs = entries.map((entry) => {
    const path = join(entry.parentPath, entry.name)
    return [path.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')] as const
  })
  return Object.fromEntries(pairs.sort(([a], [b]) => (a < b ? -1 : 1)))
}

export const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

const TYPES: Readonly<Record<string, string>> = { html: 'text/html', css: 'text/css', pdf: 'application/pdf', xml: 'application/atom+xml' }

/** Files with the manifest that lists them. */
export function withManifest(files: Readonly<Record<string, string>>, audience = 'public'): Record<string, string> {
  const artifacts = Object.entries(files).map(([path, text]) => ({
    path,
    form: 'html',
    mediaType: TYPES[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
    bytes: Buffer.byteLength(text),
    sha256: sha256(text),
  }))
  return { ...files, 'manifest.json': `${JSON.stringify({ bantin: 1, audience, artifacts })}\n` }
}

const page = (links: readonly string[], text: string): string =>
  `<!doctype html><title>${text}</title>${links.map((link) => `<a href="${link}">${link}</a>`).join('')}\n`

/** A site of `size` items in one state: every page links to pages and files that only this state has. */
export function siteOf(round: number, size = 12): Record<string, string> {
  const pages = Array.from({ length: size }, (_, i) => `issues/so-${round}/muc-${i}.html`)
  const style = `assets/style.${sha256(`style ${round}`).slice(0, 8)}.css`
  const filler = 'Lịch thu hoạch lúa hè thu. '.repeat(200)
  return withManifest({
    [style]: `style ${round}`,
    'so-moi.pdf': `pdf ${round} ${filler}`,
    ...Object.fromEntries(pages.map((path, i) => [path, page([`../../${style}`, `muc-${(i + 1) % size}.html`], `${round} ${filler}`)])),
    [`issues/so-${round}/index.html`]: page(
      pages.map((path) => path.split('/').at(-1)!),
      `${round}`,
    ),
    'luu-tru.html': page([style, `issues/so-${round}/index.html`], `${round}`),
    'index.html': page([style, 'luu-tru.html', 'so-moi.pdf', `issues/so-${round}/index.html`, ...pages], `${round}`),
  })
}

/** Links of a page that lead nowhere, and of the pages it leads to. */
export function brokenLinks(files: Readonly<Record<string, string>>, start = 'index.html'): string[] {
  const seen = new Set<string>()
  const broken: string[] = []
  const visit = (path: string): void => {
    if (seen.has(path)) return
    seen.add(path)
    for (const [, href = ''] of files[path]!.matchAll(/href="([^"]+)"/g)) {
      const to = new URL(href, `file:///${path}`).pathname.slice(1)
      if (files[to] === undefined) broken.push(`${path} → ${to}`)
      else if (to.endsWith('.html')) visit(to)
    }
  }
  if (files[start] !== undefined) visit(start)
  return broken
}
