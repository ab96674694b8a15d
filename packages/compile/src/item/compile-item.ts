import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { createMarkdownParser, type MarkdownParser, type ParsedItem, parseItem } from '@bantin/parser'
import type { Item } from '@bantin/schema'
import { applyTransforms, countWords, readingMinutes, type Transform, tableOfContents } from '@bantin/transforms'
import type { Root } from 'mdast'
import { findSecretMark } from '../checks/secret-mark.ts'
import { sha256 } from '../hash/sha256.ts'
import { outsideFolder } from '../rules/file-rules.ts'
import { secretMark } from '../rules/issue-rules.ts'
import type { IssueSource } from '../source/issue-source.ts'
import { resolvePath } from '../source/resolve-path.ts'
import { expandIncludes } from './expand-includes.ts'
import { headingIds } from './heading-ids.ts'
import type { References } from './references.ts'
import { resolveReferences } from './resolve-references.ts'
import { fromStored, toStored } from './stored-item.ts'
import type { CachedItem, TreeCache } from './tree-cache.ts'

/** Everything that can be known of an item from its own text. */
export interface ItemResult {
  readonly meta?: Item
  readonly tree: Root
  readonly toc: ReturnType<typeof tableOfContents>
  readonly headings: ReadonlySet<string>
  readonly words: number
  readonly readingMinutes: number
  readonly image?: string
  /** The files whose text stands in it. */
  readonly includes: readonly string[]
  readonly references: References
  readonly diagnostics: readonly Diagnostic[]
  readonly placeOf: ParsedItem['placeOf']
}

/** What compiling an item needs to know. */
export interface CompileItemOptions {
  readonly source: IssueSource
  /** Path of the item. */
  readonly file: string
  readonly text: string
  /** Language where the front matter does not say. */
  readonly language: string
  /** The issue's date. */
  readonly date?: string | undefined
  /** The bulletin's publisher. */
  readonly publisher?: string | undefined
  readonly items: ReadonlyMap<string, string>
  /** In the order in which they run. */
  readonly transforms: readonly Transform[]
  /** Names what, beside texts, the result depends on. */
  readonly settings: string
  readonly textOf: (path: string) => string
}

/** Parse and transform one item, or take it from the cache when nothing that it is made from has changed. */
export function compileItem(options: CompileItemOptions, cache: TreeCache | undefined): ItemResult {
  const { file } = options
  const isCurrent = (one: CachedItem): boolean => one.hash === hashOf(options, one.includes)
  const known = cache?.items.get(file)
  if (known && isCurrent(known)) return known.result
  const key = hashOf(options, [])
  const stored = cache?.store?.read(key)
  const kept = stored === undefined ? undefined : fromStored(stored, options)
  if (kept && isCurrent(kept)) {
    cache?.items.set(file, kept)
    return kept.result
  }
  const included: string[] = []
  // An item that was another a moment ago is being edited, and will change again
  const parse = known ? (known.parse ?? createMarkdownParser()) : undefined
  const result = make(options, included, parse)
  const made: CachedItem = { hash: hashOf(options, included), includes: included, result, parse }
  cache?.items.set(file, made)
  const text = cache?.store && toStored(made)
  if (text !== undefined) cache?.store?.write(key, text)
  return result
}

function hashOf({ file, text, language, settings, textOf }: CompileItemOptions, includes: readonly string[]): string {
  return sha256([settings, file, language, text, ...includes.flatMap((path) => [path, textOf(path)])].join('\0'))
}

function make(options: CompileItemOptions, included: string[], parse: MarkdownParser | undefined): ItemResult {
  const { source, file, text, items, transforms } = options
  const { meta, tree, diagnostics: found, placeOf } = parseItem(text, { file, markdown: parse })
  const diagnostics = [...found]
  const references: References = { images: [], items: [] }
  const shared = { items, references, diagnostics }
  resolveReferences(tree, { ...shared, file })
  expandIncludes(tree, { ...shared, source, chain: [file], included })
  applyTransforms(tree, transforms, {
    language: meta?.language ?? options.language,
    date: options.date,
    publisher: options.publisher,
    report: (rule, place, ...params) => diagnostics.push(diagnose(rule, { file, place }, ...params)),
  })
  const image = meta?.image && leadImage(meta.image.src, { file, references, diagnostics, place: placeOf(['image', 'src']) })
  for (const path of [file, ...included]) {
    const mark = findSecretMark(path === file ? text : options.textOf(path))
    if (mark) diagnostics.push(diagnose(secretMark, { file: path, place: mark }))
  }
  const words = countWords(tree)
  return {
    ...(meta ? { meta } : {}),
    tree,
    toc: tableOfContents(tree),
    headings: headingIds(tree),
    words,
    readingMinutes: readingMinutes(words),
    ...(image ? { image } : {}),
    includes: included,
    references,
    diagnostics,
    placeOf,
  }
}

function leadImage(
  written: string,
  {
    file,
    references,
    diagnostics,
    place,
  }: { file: string; references: References; diagnostics: Diagnostic[]; place: ReturnType<ParsedItem['placeOf']> },
): string | undefined {
  const path = resolvePath(file, written)
  if (path === undefined) diagnostics.push(diagnose(outsideFolder, { file, place }, { path: written }))
  else references.images.push({ path, written, file, place })
  return path
}
