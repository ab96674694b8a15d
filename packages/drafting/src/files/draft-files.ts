import type { Draft } from '../draft/draft.ts'
import { toMarkdown } from '../tree/to-markdown.ts'
import { addEntries } from './add-entries.ts'
import { freeNames } from './free-names.ts'
import { withAddresses } from './image-addresses.ts'
import { entryOf } from './issue-entries.ts'
import { issueFile } from './issue-file.ts'
import { itemFile } from './item-file.ts'

/** A file to write; the path is relative to the issue folder, with `/`. */
export interface DraftFile {
  readonly path: string
  readonly bytes: Uint8Array
}

/** Options of {@link draftFiles}. */
export interface DraftFilesOptions {
  /**
   * The text of the issue.yaml to which the items are added; one that is no issue.yaml is not written. When a source is imported again, this is the text of the last import's record:
   * `mergeFiles` then tells what the editor changed since.
   * @defaultValue a new issue.yaml is written
   */
  readonly issue?: string | undefined
  /**
   * Paths that other files have in the issue folder; items and pictures with the same names get another.
   * @defaultValue none
   * @example ['items/lua-thu-dong.md']
   */
  readonly taken?: Iterable<string> | undefined
  /**
   * The id of the issue.
   * @defaultValue made of the bulletin's id and the period
   * @example 'song-ngan-2026-11'
   */
  readonly id?: string | undefined
  /**
   * The bulletin that the issue belongs to. A section that it does not have becomes a remark.
   * @defaultValue sections are written as the file has them
   */
  readonly bulletin?: { readonly id: string; readonly sections: readonly { readonly id: string }[] } | undefined
}

const encoder = new TextEncoder()

/**
 * The files of a draft: `issue.yaml`, `items/<id>.md` and `images/…`. Values that were guessed carry a comment with the reason; what the
 * file does not say and an issue needs stands as a comment, so that `bantin check` asks for it. The same draft gives the same bytes.
 *
 * @param draft what an importer made
 * @param options the issue.yaml to add to, and the names that are taken
 * @returns no file at all for a draft that was refused
 * @example
 * ```ts
 * import { draft, draftFiles, emptyManuscript } from '@bantin/drafting'
 *
 * const paragraph = { type: 'paragraph' as const, inlines: [{ type: 'text' as const, text: 'Lúa chín đều.' }], place: { line: 1 } }
 * const files = draftFiles(draft('gat-som.txt', emptyManuscript({ blocks: [paragraph] })))
 * console.log(files.map(({ path }) => path)) // => [ 'issue.yaml', 'items/gat-som.md' ]
 * ```
 */
export function draftFiles(draft: Draft, options: DraftFilesOptions = {}): readonly DraftFile[] {
  if (draft.refused) return []
  const free = freeNames(draft, new Set(options.taken))
  const addresses = new Map(draft.images.map(({ path }, i) => [path, `../${free.images[i]?.path ?? path}`]))
  const known = options.bulletin && new Set(options.bulletin.sections.map(({ id }) => id))
  const entries = free.items.map((item) => entryOf(item, free.guesses, known))
  // One that cannot be read is left for its editor to repair
  const issue =
    options.issue === undefined
      ? issueFile(free, { id: options.id, bulletin: options.bulletin?.id, entries })
      : addEntries(options.issue, entries)
  const items = free.items.map((item) => {
    const tree = withAddresses(item.tree, addresses)
    return { path: `items/${item.id}.md`, text: itemFile(item, free.guesses, tree === item.tree ? item.markdown : toMarkdown(tree)) }
  })
  return [
    ...[...(issue === undefined ? [] : [{ path: 'issue.yaml', text: issue }]), ...items].map(({ path, text }) => ({
      path,
      bytes: encoder.encode(text),
    })),
    ...free.images.map(({ path, bytes }) => ({ path, bytes })),
  ]
}
