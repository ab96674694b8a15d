import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { vietnamese as words } from '../words/vietnamese.ts'
import { bylines, originLine } from './byline.ts'
import { correctedBoxes } from './corrected.ts'
import { type CorrectionBox, correctionBoxes } from './corrections.ts'
import type { TypstImage } from './node.ts'

/** The head and foot of an item as the template takes them; its text is written by `item-writer.ts`. */
export interface ItemDocument {
  readonly id: string
  readonly language: string
  readonly title: string
  readonly subtitle?: string
  readonly summary?: string
  readonly bylines: readonly string[]
  readonly date?: string
  readonly image?: { readonly image: TypstImage; readonly caption?: string; readonly credit?: string }
  /** What was put right later: above the text. */
  readonly corrected: readonly CorrectionBox[]
  readonly corrections: readonly CorrectionBox[]
  readonly origin?: string
}

/** Describe an item to the template, without its text. */
export function itemDocument(
  issue: CompiledIssue,
  item: CompiledItem,
  image: (path: string, alt: string) => TypstImage | undefined,
): ItemDocument {
  const lead = item.image && image(item.image.image, item.image.alt)
  const origin = originLine(item.meta)
  const { subtitle, summary } = item.meta
  return {
    id: item.id,
    language: item.language,
    title: item.title,
    ...(subtitle === undefined ? {} : { subtitle }),
    ...(summary === undefined ? {} : { summary }),
    bylines: bylines(item.contributors),
    ...(item.image && lead ? { image: leadImage(item.image, lead) } : {}),
    corrected: correctedBoxes(issue, item, words.corrected),
    corrections: correctionBoxes(item.meta.corrections),
    ...(origin === undefined ? {} : { origin }),
  }
}

function leadImage({ caption, credit }: NonNullable<CompiledItem['image']>, image: TypstImage): NonNullable<ItemDocument['image']> {
  return { image, ...(caption === undefined ? {} : { caption }), ...(credit === undefined ? {} : { credit }) }
}
