import { sha256 } from '@bantin/compile'
import type { StoredFile } from '../files/stored-file.ts'
import { entryOf, planPart, sizeOf } from './plan-part.ts'
import { type FileEntry, HASH_LENGTH, listPath, type PartList, type SiteRecord } from './record.ts'

/** Without these no page of the site is of use: the styles and scripts that all pages have. */
const SHELL = /^(?:index\.html|offline\.html|(?!search\.|verify\.|sw\.)[^/]+\.(?:css|js))$/
/** The other pages at the root, and what they need. */
const EXTRA = /^(?:[^/]+\.html|archive\/index\.html|search\.js|manifest\.webmanifest|icon\.svg)$/
const NEVER = new Set(['404.html', 'verify.html'])
/** Up to this much, every reader gets what tells genuine copies; above, those who ask for it. */
const VERIFY_LIMIT = 400_000

/** The plan: what stands in `sw.js`, and the texts of the lists by their paths. */
export interface SitePlan {
  readonly record: SiteRecord
  readonly lists: ReadonlyMap<string, string>
}

/** Say which files of a site may be kept, as parts. */
export function planSite(files: readonly StoredFile[], issues: readonly string[], more: readonly string[] = []): SitePlan {
  const added = new Set(more)
  const isShell = (path: string) => SHELL.test(path) || added.has(path)
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : 1))
  const lists = new Map<string, string>()
  const parts: Record<string, readonly [string, number]> = {}
  const verify: FileEntry[] = []
  for (const [id, list] of partsOf(sorted, issues)) {
    if (list.files.length === 0) continue
    if (id === '_verify' && sizeOf(list) <= VERIFY_LIMIT) {
      verify.push(...list.files)
      continue
    }
    const text = JSON.stringify(list)
    const hash = sha256(text).slice(0, HASH_LENGTH)
    lists.set(listPath(id, hash), text)
    parts[id] = [hash, sizeOf(list)]
  }
  const content = {
    shell: sorted.filter(({ path }) => isShell(path)).map(entryOf),
    extra: [...sorted.filter(({ path }) => EXTRA.test(path) && !NEVER.has(path) && !isShell(path)).map(entryOf), ...verify],
    ...(issues[0] !== undefined && parts[issues[0]] ? { newest: issues[0] } : {}),
    parts,
  }
  // Only what a reader can keep makes a new version: nobody is asked to reload for a new PDF
  return { record: { version: sha256(JSON.stringify(content)).slice(0, HASH_LENGTH), ...content }, lists }
}

function partsOf(files: readonly StoredFile[], issues: readonly string[]): [id: string, list: PartList][] {
  const inFolder = new Map<string, StoredFile[]>()
  for (const file of files) {
    const folder = /^(?:issues\/[^/_.]+(?=[/_.])|(?:search|verify)(?=\/))/.exec(file.path)?.[0] ?? file.path
    const list = inFolder.get(folder)
    if (list) list.push(file)
    else inFolder.set(folder, [file])
  }
  const of = (folder: string) => inFolder.get(folder) ?? []
  return [
    ...issues.map((id): [string, PartList] => [id, planPart(pagesOf(of(`issues/${id}`)))]),
    ['_search', planPart(of('search'))],
    ['_verify', planPart([...of('verify.html'), ...of('verify.js'), ...of('verify')])],
  ]
}

/** The issue’s page, and every folder in it that has an entry page: not the PDF, the EPUB, nor the single file. */
function pagesOf(files: readonly StoredFile[]): StoredFile[] {
  const folders = new Set(files.filter(({ path }) => /^issues\/[^/]+\/[^/]+\/index\.html$/.test(path)).map(({ path }) => folderOf(path)))
  return files.filter(({ path }) => folders.has(folderOf(path)) || /^issues\/[^/]+\.html$/.test(path))
}

const folderOf = (path: string): string | undefined => /^issues\/[^/]+\/[^/]+(?=\/)/.exec(path)?.[0]
