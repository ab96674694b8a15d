import type { CompiledItem } from '@bantin/compile'
import { type Block, hastLabels, type PlaceOptions, place, toBlocks, toHtml } from '@bantin/hast'
import type { FormLanguage } from '@bantin/paratext'
import { idPrefix } from '@bantin/paratext'
import { titleId } from '../site.ts'

/** A block that is the same wherever it stands, or one that waits for its place. */
type Prepared = string | Block

/** Writes the body of an item in a form. Blocks that are the same in every form are written once for as long as the tree lives. */
export type Bodies = (item: CompiledItem, language: FormLanguage, places: PlaceOptions) => string

function prepare(item: CompiledItem, language: FormLanguage): Prepared[] {
  const blocks = toBlocks(item.tree, {
    idPrefix: idPrefix(item.id),
    titleId: titleId(item.id),
    language: item.language,
    labels: hastLabels[language],
  })
  return blocks.map((block) => (block.dependent ? block : toHtml([...block.nodes])))
}

/** Begin to remember bodies. Two items may share a tree, so the id counts too. */
export function createBodies(): Bodies {
  const known = new WeakMap<CompiledItem['tree'], Map<string, Prepared[]>>()
  return (item, language, places) => {
    const ofTree = known.get(item.tree) ?? new Map<string, Prepared[]>()
    known.set(item.tree, ofTree)
    const key = [item.id, item.language, language].join(' ')
    const prepared = ofTree.get(key) ?? prepare(item, language)
    ofTree.set(key, prepared)
    return prepared.map((one) => (typeof one === 'string' ? one : toHtml([...place(one, places)]))).join('\n')
  }
}
