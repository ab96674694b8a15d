import { decodeText, parseItem } from '@bantin/parser'
import type { Root } from 'mdast'
import type { CompiledIssue } from '../issue/compiled-issue.ts'
import { resolvePath } from '../source/resolve-path.ts'
import { expandIncludes } from './expand-includes.ts'
import { resolveReferences } from './resolve-references.ts'

/**
 * An item as its author wrote it: what it includes is in its place and its addresses are those of the compiled issue, but no transform has
 * changed a word or a node. For forms that hand over an item to be edited on, and not to be read.
 *
 * @param issue what `compile` returned
 * @param itemId id of one of its items
 * @returns a new tree, with the directives of the parser; nothing for an item of another issue, or without `issue.sources`
 * @example
 * ```ts
 * import { authoredTree, compile } from '@bantin/compile'
 *
 * const file = (path: string, text: string) => [path, { path, bytes: new TextEncoder().encode(text) }] as const
 * const files = new Map([
 *   file('bulletin.yaml', 'schema: 1\nid: lang-ven\ntitle: Làng Ven\npublisher: { name: Tổ tin }\nsections: [{ id: mua-vu, title: Mùa vụ }]\n'),
 *   file('05/issue.yaml', 'schema: 1\nid: so-7\nnumber: 7\nperiod: 2026-05\ndate: 2026-05-04\nitems: [{ item: gat, section: mua-vu }]\n'),
 *   file('05/items/gat.md', '---\ntitle: Gặt sớm\n---\n\nLúa chín đều.\n\n::chen{tep=so-may.md}\n'),
 *   file('05/items/so-may.md', 'Máy gặt: tổ 2.\n'),
 * ])
 * const { issue } = await compile({ bulletinFile: 'bulletin.yaml', issueFile: '05/issue.yaml', files })
 * console.log(issue && authoredTree(issue, 'gat')?.children.map(({ type }) => type)) // => [ 'paragraph', 'paragraph' ]
 * ```
 */
export function authoredTree(issue: CompiledIssue, itemId: string): Root | undefined {
  const file = issue.items.find(({ id }) => id === itemId)?.file
  const found = file === undefined ? undefined : issue.sources?.get(file)
  if (file === undefined || !issue.sources || !found || !('bytes' in found)) return undefined
  const { tree } = parseItem(decodeText(found.bytes, { file }).text ?? '', { file })
  const entries = issue.meta.items.map(({ item, file: named }) => [resolvePath(issue.files.issue, named ?? `items/${item}.md`) ?? '', item])
  // What is wrong was told when the issue was compiled
  const shared = { items: new Map(entries as [string, string][]), references: { images: [], items: [] }, diagnostics: [] }
  const source = { bulletinFile: issue.files.bulletin, issueFile: issue.files.issue, files: issue.sources }
  resolveReferences(tree, { ...shared, file })
  expandIncludes(tree, { ...shared, source, chain: [file], included: [] })
  return tree
}
