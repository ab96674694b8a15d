import { readFile } from 'node:fs/promises'
import { dirname, join, posix, relative, sep } from 'node:path'
import { type LocalItem, localItem } from '@bantin/exchange'
import { listIssues } from '@bantin/node'
import { decodeText, parseYaml } from '@bantin/parser'

const AT_ONCE = 8

/** The items of a bulletin that name an origin, those of one issue or of all. */
export async function readLocalItems(bulletinFolder: string, issueFolder: string | undefined): Promise<readonly LocalItem[]> {
  const issues = issueFolder === undefined ? await listIssues(bulletinFolder) : [join(issueFolder, 'issue.yaml')]
  const found = new Map<string, LocalItem>()
  const waiting = (await Promise.all(issues.map((issue) => entriesOf(issue, bulletinFolder)))).flat()
  const work = async (): Promise<void> => {
    for (let next = waiting.pop(); next; next = waiting.pop()) {
      const bytes = await readFile(join(bulletinFolder, next.file)).catch(() => undefined)
      const { text } = bytes ? decodeText(bytes, { file: next.file }) : {}
      const item = text === undefined ? undefined : localItem(text, next)
      if (item) found.set(item.file, item)
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return [...found.values()].sort((a, b) => (a.file < b.file ? -1 : 1))
}

/** The files that an issue.yaml names; one with mistakes in it is reported by `bantin check`. */
async function entriesOf(path: string, bulletinFolder: string): Promise<Pick<LocalItem, 'id' | 'file'>[]> {
  const bytes = await readFile(path).catch(() => undefined)
  const { text } = bytes ? decodeText(bytes, { file: path }) : {}
  const value = text === undefined ? undefined : parseYaml(text, { file: path }).value
  const items = (value as { items?: unknown } | null | undefined)?.items
  const folder = relative(bulletinFolder, dirname(path)).split(sep).join('/')
  return (Array.isArray(items) ? items : []).flatMap((entry: { item?: unknown; file?: unknown } | null) => {
    const id = entry?.item
    if (typeof id !== 'string') return []
    const file = posix.normalize(posix.join(folder, typeof entry?.file === 'string' ? entry.file : `items/${id}.md`))
    return file.startsWith('../') || file.startsWith('/') ? [] : [{ id, file }]
  })
}
