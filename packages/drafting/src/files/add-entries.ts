import { Document, isMap, isScalar, isSeq, parseDocument, type YAMLSeq } from 'yaml'
import { contentsEntry, type Entry } from './issue-entries.ts'

/**
 * Add lines to the contents of an issue.yaml; all else stays as its editor wrote it. Items that it has are not added again.
 *
 * @param text the text of an issue.yaml
 * @param entries the new lines: id of the item, section, a remark that becomes a comment
 * @returns `undefined` for a text that is no issue.yaml
 * @example
 * ```ts
 * import { addEntries } from '@bantin/drafting'
 *
 * const text = 'items:\n  - item: gat # tin đầu\n'
 * console.log(addEntries(text, [{ item: 'cay', section: 'mua-vu' }])?.split('\n')[1]) // =>   - item: gat # tin đầu
 * ```
 */
export function addEntries(text: string, entries: readonly Entry[]): string | undefined {
  const document = parseDocument(text)
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined
  const items = document.contents.get('items', true)
  if (items !== undefined && !isSeq(items) && !(isScalar(items) && items.value === null)) return undefined
  const there = new Set(isSeq(items) ? items.items.map((one) => (isMap(one) ? one.get('item') : undefined)) : [])
  const missing = entries.filter(({ item }) => !there.has(item))
  if (missing.length === 0) return text
  if (isSeq(items) && items.items.length > 0 && !items.flow) return insertLines(text, items, missing)
  document.set('items', document.createNode(missing.map(contentsEntry(document))))
  const written = document.toString({ lineWidth: 0 })
  return text.includes('\r\n') ? written.replaceAll('\n', '\r\n') : written
}

/** Behind the last line of the list, indented as its first one is. */
function insertLines(text: string, items: YAMLSeq, missing: readonly Entry[]): string {
  const node = (index: number) => (items.items.at(index) as { range?: [number, number, number] }).range ?? [0, text.length, text.length]
  const [first] = node(0)
  const lineStart = text.lastIndexOf('\n', first - 1) + 1
  const indent = /^\s*/.exec(text.slice(lineStart, first))?.[0] ?? ''
  const lineEnd = text.indexOf('\n', Math.max(node(-1)[1] - 1, 0))
  const at = lineEnd < 0 ? text.length : lineEnd + 1
  const list = new Document([])
  for (const entry of missing) (list.contents as unknown as YAMLSeq).add(contentsEntry(list)(entry))
  const eol = text.includes('\r\n') ? '\r\n' : '\n'
  const lines = list.toString({ lineWidth: 0 }).trimEnd().split('\n')
  const before = text.slice(0, at)
  return before + (before.endsWith('\n') ? '' : eol) + lines.map((line) => indent + line + eol).join('') + text.slice(at)
}
