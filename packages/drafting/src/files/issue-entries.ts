import { slug } from '@bantin/vietnamese/search'
import { type Document, isScalar, type YAMLMap } from 'yaml'
import type { DraftItem, Guess } from '../draft/draft.ts'
import { comment, guessComment } from './comment.ts'

/** A line of the contents of an issue, with what a person should know of it. */
export interface Entry {
  readonly item: string
  readonly section?: string | undefined
  readonly remark?: string | undefined
}

/** The line of an item. A section that the bulletin does not have is a remark: `bantin check` would refuse it. */
export function entryOf(item: DraftItem, guesses: readonly Guess[], known: ReadonlySet<string> | undefined): Entry {
  const { section } = item
  if (!section) return { item: item.id }
  const guess = guesses.find((one) => one.item === item.id && one.kind === 'section')
  const remark = guess ? guessComment(guess) : comment(`chuyên mục trong tệp: “${section.title}”`)
  return known && !known.has(section.id)
    ? { item: item.id, remark: comment(`chuyên mục trong tệp: “${section.title}”, chưa có trong bulletin.yaml`) }
    : { item: item.id, section: slug(section.id) === section.id ? section.id : slug(section.title), ...(guess ? { remark } : {}) }
}

/** Makes the YAML of a line. */
export const contentsEntry =
  (document: Document) =>
  ({ item, section, remark }: Entry): YAMLMap => {
    const map = document.createNode({ item, ...(section ? { section } : {}) }) as YAMLMap
    const last = map.items.at(-1)?.value
    if (remark && isScalar(last)) last.comment = remark
    return map
  }
