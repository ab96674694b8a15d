import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'

/** What is wrong with a site: files that do not fit `site.json`, links that lead to no file. */
export function problemsOf(folder: string): string[] {
  const { artifacts } = JSON.parse(readFileSync(join(folder, 'site.json'), 'utf8')) as { artifacts: { path: string; sha256: string }[] }
  const listed = new Map(artifacts.map(({ path, sha256 }) => [path, sha256]))
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  const files = new Set(entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)))
  const problems: string[] = []
  for (const path of files) {
    const hash = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
    if (path !== 'site.json' && listed.get(path) !== hash) problems.push(`${path} is not the file that is listed`)
  }
  for (const path of listed.keys()) if (!files.has(path)) problems.push(`${path} is missing`)
  for (const path of files) if (path.endsWith('.html')) problems.push(...badLinks(folder, path))
  return problems
}

function badLinks(folder: string, page: string): string[] {
  const html = readFileSync(join(folder, page), 'utf8')
  const links = [...html.matchAll(/\s(?:href|src)="([^"#?]+)/g)].map(([, link]) => link ?? '')
  const local = links.filter((link) => !/^[a-z][a-z0-9+.-]*:/i.test(link) && !link.startsWith('//'))
  const target = (link: string): string => normalize(join(dirname(page), decodeURIComponent(link), link.endsWith('/') ? 'index.html' : ''))
  return local.filter((link) => !existsSync(join(folder, target(link)))).map((link) => `${page} leads to ${link}`)
}
