import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { decodeText } from '@bantin/parser'
import type { Issue } from '@bantin/schema'
import type { Transform } from '@bantin/transforms'
import type { PlacedEntry } from '../checks/entries.ts'
import type { ReadDocument } from '../document/read-document.ts'
import { outsideFolder } from '../rules/file-rules.ts'
import { findFile } from '../source/find-file.ts'
import type { IssueSource } from '../source/issue-source.ts'
import { resolvePath } from '../source/resolve-path.ts'
import { compileItem, type ItemResult } from './compile-item.ts'
import { readText } from './read-text.ts'
import type { TreeCache } from './tree-cache.ts'

/** The items of an issue that could be read, by id. */
export interface CompiledItems {
  readonly results: ReadonlyMap<string, ItemResult>
  readonly files: ReadonlyMap<string, string>
  /** What was found about the files themselves. */
  readonly diagnostics: readonly Diagnostic[]
}

/** Compile every item that the contents name. */
export function compileItems(
  entries: readonly PlacedEntry[],
  options: {
    readonly source: IssueSource
    readonly issue: ReadDocument<Issue>
    readonly transforms: readonly Transform[]
    readonly language: string
    readonly publisher?: string | undefined
    readonly cache: TreeCache | undefined
  },
): CompiledItems {
  const { source, issue, transforms, language, publisher, cache } = options
  const date = issue.value?.date
  const diagnostics: Diagnostic[] = []
  const files = new Map<string, string>()
  const written = new Map<string, { path: string; index: number }>()
  for (const { entry, index } of entries) {
    const path = entry.file ?? `items/${entry.item}.md`
    const file = resolvePath(issue.file, path)
    if (file === undefined)
      diagnostics.push(diagnose(outsideFolder, { file: issue.file, place: issue.placeOf(['items', index, 'file']) }, { path }))
    else if (!files.has(entry.item)) {
      files.set(entry.item, file)
      written.set(entry.item, { path, index })
    }
  }
  const items = new Map([...files].map(([id, file]) => [file, id]))
  const settings = JSON.stringify([transforms.map(({ name, settings }) => [name, settings]), [...items], date, publisher])
  const textOf = (path: string): string => {
    const found = findFile(source, path)
    return found && 'bytes' in found ? (decodeText(found.bytes, { file: path }).text ?? '') : ''
  }
  const results = new Map<string, ItemResult>()
  for (const [id, file] of files) {
    const { path, index } = written.get(id) as { path: string; index: number }
    const at = {
      file: issue.file,
      get place() {
        return issue.placeOf(['items', index, entries[index]?.entry.file ? 'file' : 'item'])
      },
    }
    const { text, diagnostics: found } = readText(source, { path: file, written: path, at })
    diagnostics.push(...found)
    if (text !== undefined)
      results.set(id, compileItem({ source, file, text, language, date, publisher, items, transforms, settings, textOf }, cache))
  }
  forget(cache, new Set(files.values()))
  return { results, files, diagnostics }
}

/** Items that have left the issue leave the cache too. */
function forget(cache: TreeCache | undefined, used: ReadonlySet<string>): void {
  for (const file of cache?.items.keys() ?? []) if (!used.has(file)) cache?.items.delete(file)
}
