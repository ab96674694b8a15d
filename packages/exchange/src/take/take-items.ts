import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { addEntries } from '@bantin/drafting'
import type { Section } from '@bantin/schema'
import type { OfferedItem } from '../compare/compare-items.ts'
import type { SharedItem } from '../item/shared-item.ts'
import { takenText } from '../item/taken-text.ts'
import { fileInTheWay, issueNotReadable, noSection } from '../rules/take-rules.ts'
import { freeId } from './free-id.ts'

/** An item to take, with its pictures by the paths of the index. */
export interface Taking {
  readonly offered: OfferedItem
  readonly shared: SharedItem
  readonly images: ReadonlyMap<string, Uint8Array>
}

/** The issue that takes. */
export interface TakeOptions {
  /** The text of its `issue.yaml`. */
  readonly issue: string
  /** Its path, for findings. */
  readonly file: string
  /** The files of the issue folder that the items could meet, by path from there. */
  readonly files: ReadonlyMap<string, Uint8Array>
  /** Sections of the bulletin that takes. */
  readonly sections: readonly Pick<Section, 'id' | 'title'>[]
  /** The section to put them in, where it is not the one of the same id or title. */
  readonly section?: string | undefined
}

/** Files to write into the issue folder, or why nothing is to be written. */
export interface TakenFiles {
  /** Pictures first, `issue.yaml` last: what names others comes behind them. */
  readonly files: readonly { readonly path: string; readonly bytes: Uint8Array }[]
  /** The ids that the items have here, in the order in which they were given. */
  readonly ids: readonly string[]
  readonly diagnostics: readonly Diagnostic[]
}

const NOTHING: Omit<TakenFiles, 'diagnostics'> = { files: [], ids: [] }

/**
 * Take items over into an issue: each as a file with its origin, its pictures, and a line in the contents, whose comments stay. No file is
 * ever replaced: where an id is taken, the item gets another.
 *
 * @param takings the items, checked by `readSharedItem`
 * @param options see {@link TakeOptions}
 * @returns `sync/no-section`, `sync/file-in-the-way` or `sync/issue-not-readable` when they cannot be taken; then no files
 * @example
 * ```ts
 * import { takeItems } from '@bantin/exchange'
 *
 * const { files } = takeItems([], { issue: 'items: []\n', file: 'issue.yaml', files: new Map(), sections: [] })
 * console.log(files) // => []
 * ```
 */
export function takeItems(takings: readonly Taking[], options: TakeOptions): TakenFiles {
  const { issue, file, sections } = options
  const encoder = new TextEncoder()
  const diagnostics: Diagnostic[] = []
  const made = new Map<string, Uint8Array>()
  const entries: { item: string; section: string }[] = []
  const isTaken = (id: string): boolean =>
    options.files.has(`items/${id}.md`) ||
    made.has(`items/${id}.md`) ||
    new RegExp(`item:\\s*["']?${id}["']?\\s*(?:[,}#]|$)`, 'm').test(issue)
  for (const { offered, shared, images } of takings) {
    const section = sectionFor(offered, options)
    if (section === undefined) {
      const { id, title } = offered.item.section
      diagnostics.push(
        diagnose(noSection, { file }, { item: offered.item.id, section: `${id} (${title})`, known: sections.map((one) => one.id) }),
      )
      continue
    }
    for (const [path, bytes] of images) {
      const there = options.files.get(path) ?? made.get(path)
      if (there && !isSame(there, bytes)) diagnostics.push(diagnose(fileInTheWay, { file: path }, { item: offered.item.id }))
      else if (!there) made.set(path, bytes)
    }
    const id = freeId(offered, isTaken)
    made.set(`items/${id}.md`, encoder.encode(takenText(offered, shared)))
    entries.push({ item: id, section })
  }
  const contents = addEntries(issue, entries)
  if (contents === undefined) diagnostics.push(diagnose(issueNotReadable, { file }))
  if (diagnostics.length > 0 || contents === undefined) return { ...NOTHING, diagnostics }
  const files = [...made].map(([path, bytes]) => ({ path, bytes })).sort((a, b) => (a.path < b.path ? -1 : 1))
  return {
    files: contents === issue ? files : [...files, { path: 'issue.yaml', bytes: encoder.encode(contents) }],
    ids: entries.map(({ item }) => item),
    diagnostics,
  }
}

/** The section that was asked for, or the one that is called the same here. */
function sectionFor({ item: { section } }: OfferedItem, { section: asked, sections }: TakeOptions): string | undefined {
  const same = asked ?? section.id
  if (sections.some(({ id }) => id === same)) return same
  return asked === undefined ? sections.find(({ title }) => title.toLowerCase() === section.title.toLowerCase())?.id : undefined
}

const isSame = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i])
