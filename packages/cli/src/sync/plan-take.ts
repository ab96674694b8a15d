import { readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { type Diagnostic, diagnose, nearest } from '@bantin/diagnostics'
import { alreadyTaken, type Comparison, notOffered, type OfferedItem, type Taking, takeItems } from '@bantin/exchange'
import type { FileChange } from '@bantin/node'
import type { Section } from '@bantin/schema'
import { readFolder } from '../import/read-folder.ts'
import type { FetchedItem } from './fetch-item.ts'
import type { SyncPlan } from './plan.ts'

/** What taking needs to know. */
export interface TakePlanOptions {
  readonly wanted: readonly string[]
  readonly comparison: Comparison
  /** Everything that the upstream offers. */
  readonly offered: readonly OfferedItem[]
  readonly bulletinFolder: string
  readonly issueFolder: string
  readonly sections: readonly Section[]
  readonly section: string | undefined
  fetch(item: OfferedItem): Promise<{ readonly fetched?: FetchedItem; readonly diagnostics: readonly Diagnostic[] }>
}

/** Plan the files of the items that are to be taken into an issue. */
export async function planTake(options: TakePlanOptions): Promise<SyncPlan & { readonly ids: readonly string[] }> {
  const { wanted, comparison, offered, bulletinFolder, issueFolder, sections, section } = options
  const diagnostics: Diagnostic[] = []
  const takings: Taking[] = []
  const seen = new Set<OfferedItem>()
  for (const name of wanted) {
    const found = findOffered(name, offered)
    if (!found) {
      diagnostics.push(
        diagnose(
          notOffered,
          {},
          {
            item: name,
            nearest: nearest(
              name,
              offered.map(({ item }) => item.id),
            ),
          },
        ),
      )
      continue
    }
    const before = comparison.taken.find((one) => one.offered === found)
    if (before) diagnostics.push(diagnose(alreadyTaken, {}, { item: found.item.id, file: before.local.file }))
    if (before || seen.has(found)) continue
    seen.add(found)
    const { fetched, diagnostics: problems } = await options.fetch(found)
    diagnostics.push(...problems)
    if (fetched) takings.push({ offered: found, ...fetched })
  }
  const files = await readFolder(issueFolder)
  const folder = relative(bulletinFolder, issueFolder).split(sep).join('/')
  const inBulletin = (path: string): string => (folder === '' ? path : `${folder}/${path}`)
  const issueText = await readFile(join(issueFolder, 'issue.yaml'), 'utf8').catch(() => '')
  const taken = takeItems(takings, { issue: issueText, file: inBulletin('issue.yaml'), files, sections, section })
  return {
    ids: taken.ids,
    changes: taken.files.map(({ path, bytes }): FileChange => ({ path: inBulletin(path), bytes, from: files.get(path) })),
    diagnostics: [...diagnostics, ...taken.diagnostics],
  }
}

/** By its id, or as `<issue>/<item>`; of several of one id the newest. */
function findOffered(name: string, offered: readonly OfferedItem[]): OfferedItem | undefined {
  const matching = offered.filter(({ index, item }) => item.id === name || `${index.issue.id}/${item.id}` === name)
  return matching.sort((a, b) => (a.index.issue.date < b.index.issue.date ? 1 : -1))[0]
}
