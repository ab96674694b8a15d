import type { DocumentEntry, IndexTable, SearchFile, TermEntry } from '../files/format.ts'
import { searchFile } from '../files/search-file.ts'
import type { SearchItem } from '../item/search-item.ts'
import { packNumbers } from '../pack/numbers.ts'
import { divide } from './divide.ts'
import { createPostings } from './postings.ts'
import { readItem } from './read-item.ts'
import { createWordForms } from './word-forms.ts'

/** A shard of rare words has about so many characters; a frequent word has one of its own. */
const SHARD = 8000

/** Documents share a file up to about so many characters. */
const DOCUMENTS = 3000

/**
 * Make the search index of a bulletin: small script files that a browser loads as it needs them, also from a disk (`file:`).
 *
 * @param items the items of all issues, in any order of issues, in reading order in each
 * @returns `index.js` first, then files named by their content; the same for the same items. They stand in one folder.
 * @example
 * ```ts
 * import { createSearchIndex } from '@bantin/search'
 *
 * const files = createSearchIndex([{
 *   id: 'gat', code: '7-01', issue: { id: 'so-7', title: 'Số 7', date: '2026-05-04' }, section: { id: 'mua-vu', title: 'Mùa vụ' },
 *   title: 'Gặt sớm', words: [], places: [], page: 'issues/so-7/web/gat.html', passages: [{ text: 'Lúa chín đều.' }],
 * }])
 * console.log(files[0]?.path, files.length) // => index.js 3
 * ```
 */
export function createSearchIndex(items: readonly SearchItem[]): SearchFile[] {
  const postings = createPostings()
  const formOf = createWordForms()
  const read = inOrder(items).map((item, document) => {
    const one = readItem(item, postings, formOf)
    postings.endDocument(document)
    return one
  })
  const shards = divide(postings.entries(), weightOfTerm, SHARD)
  const groups = divide(read, ({ entry }) => weightOfDocument(entry), DOCUMENTS)
  const shardFiles = shards.map((shard) => searchFile(shard))
  const documentFiles = groups.map((group) => searchFile(group.map(({ entry }) => entry)))
  const table: IndexTable = {
    bantin: 1,
    documents: read.length,
    titles: packNumbers(read.map(({ titleLength }) => titleLength)),
    terms: shards.map((shard) => shard[0]![0]!),
    shards: shardFiles.map(({ name }) => name),
    sizes: packNumbers(groups.map((group) => group.length)),
    files: documentFiles.map(({ name }) => name),
  }
  const files = [searchFile(table, 'index'), ...shardFiles, ...documentFiles]
  // Equal contents have one file
  return [...new Map(files.map(({ path, text }) => [path, { path, text }])).values()]
}

/**
 * The oldest issue first, so that a new issue leaves the files of old documents as they are; in an issue the first item last, so that
 * of two equal hits the one with the higher number goes first.
 */
const inOrder = (items: readonly SearchItem[]): SearchItem[] =>
  [...items].reverse().sort((a, b) => order(a.issue.date, b.issue.date) || order(a.issue.id, b.issue.id))

const order = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const weightOfTerm = (entry: TermEntry): number => entry.reduce((sum, one) => sum + one.length + 3, 0)

const weightOfDocument = ({ passages }: DocumentEntry): number =>
  passages.reduce((sum, [, id, heading, text]) => sum + id.length + heading.length + text.length, 200)
