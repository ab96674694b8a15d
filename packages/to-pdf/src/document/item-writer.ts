import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import type { PrintImage } from '../images/prepare-images.ts'
import { toTypstImage } from '../images/prepare-images.ts'
import { type ItemDocument, itemDocument } from './item.ts'
import type { TypstNode } from './node.ts'
import { mergeShaping, type Shaping, shapingOf } from './shaping.ts'
import { softened } from './soft-breaks.ts'
import { toTypstNodes } from './tree.ts'

/** An item for the template, and the JSON of it. */
export interface WrittenItem {
  readonly document: ItemDocument
  readonly json: string
  readonly shaping: Shaping
}

interface Remembered {
  readonly images: ReadonlyMap<string, string | undefined>
  readonly json: string
  readonly shaping: Shaping
}

/** Write items as JSON. The tree of an item is written once: while it is the same object and shows the same pictures, its JSON stays. */
export function createItemWriter(): (issue: CompiledIssue, item: CompiledItem, images: ReadonlyMap<string, PrintImage>) => WrittenItem {
  const bodies = new WeakMap<CompiledItem['tree'], Remembered>()
  return (issue, item, images) => {
    const document = itemDocument(issue, item, (path, alt) => show(images, path, alt))
    const known = bodies.get(item.tree)
    const isCurrent = known && [...known.images].every(([path, file]) => images.get(path)?.file === file)
    const body = isCurrent ? known : write(item, images)
    bodies.set(item.tree, body)
    const head = JSON.stringify(softened(document))
    return { document, json: `{"head":${head},"body":${body.json}}`, shaping: mergeShaping([shapingOf(head), body.shaping]) }
  }
}

const show = (images: ReadonlyMap<string, PrintImage>, path: string, alt: string) => {
  const image = images.get(path)
  return image && toTypstImage(image, alt)
}

function write(item: CompiledItem, images: ReadonlyMap<string, PrintImage>): Remembered {
  const used = new Map<string, string | undefined>()
  const nodes: TypstNode[] = toTypstNodes(item.tree, {
    item: item.id,
    image(path, alt) {
      used.set(path, images.get(path)?.file)
      return show(images, path, alt)
    },
  })
  const json = JSON.stringify(nodes)
  return { images: used, json, shaping: shapingOf(json) }
}
