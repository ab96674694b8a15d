import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import type { IssueDocument } from '../document/issue.ts'
import type { WrittenItem } from '../document/item-writer.ts'
import type { MeetingDocument } from '../document/meeting.ts'
import { createGlyphCheck, type FontLists, type GlyphCheck } from '../fonts/missing-glyphs.ts'
import { type PrintImage, wordsOf } from '../images/prepare-images.ts'
import { type MissingAt, missingInDrawing, missingInFields, missingInIssue, missingInTree } from './find-missing-glyphs.ts'

/** Everything that will be printed. */
export interface Printed {
  readonly issue: CompiledIssue
  readonly document: IssueDocument
  readonly meeting: MeetingDocument | undefined
  readonly items: readonly (WrittenItem & { readonly item: CompiledItem })[]
  readonly images: readonly PrintImage[]
  readonly fonts: FontLists
}

/** A character without a glyph, and the families that were searched. */
export interface Missing extends MissingAt {
  readonly families: readonly string[]
}

/** Look for characters that no font has. A tree that was checked is not checked again while the fonts stay the same. */
export function createIssueCheck(): (printed: Printed) => Missing[] {
  let check: GlyphCheck | undefined
  let key = ''
  let trees = new WeakMap<CompiledItem['tree'], readonly MissingAt[]>()
  return ({ issue, document, meeting, items, images, fonts }) => {
    const wanted = JSON.stringify([fonts.serif, fonts.sans].map((list) => list.map((family) => family.key)))
    if (!check || key !== wanted) {
      check = createGlyphCheck(fonts)
      key = wanted
      trees = new WeakMap()
    }
    const use = check
    const found = [
      ...missingInIssue(issue, { document, meeting }, use),
      ...images.flatMap((image) => missingInDrawing(image.path, wordsOf(image), use)),
    ]
    for (const { item, document: head } of items) {
      const known = trees.get(item.tree) ?? missingInTree(item, use)
      trees.set(item.tree, known)
      const inTree = new Set(known.map(({ character }) => character))
      found.push(...known, ...missingInFields(item, head, use).filter(({ character }) => !inTree.has(character)))
    }
    return found.map((one) => ({ ...one, families: fonts[one.list].map(({ name }) => name) }))
  }
}
