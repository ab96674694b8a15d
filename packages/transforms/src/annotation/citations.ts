import { type Citation, findCitations, format } from '@bantin/citations'
import type { Link, Root } from 'mdast'
import { defineTransform } from '../define-transform.ts'
import { pluginWith } from '../plugin-with.ts'
import { documentAmbiguous, documentsFound, unusualSymbol } from '../rules/annotation-rules.ts'
import type { Transform, TransformContext } from '../transform.ts'
import { type BlockText, blockTexts, OPAQUE } from '../tree/block-text.ts'
import { pieceOf, placesOf } from '../tree/pieces.ts'
import { positionOf } from '../tree/position-of.ts'
import { applyChanges, type Change } from './changes.ts'
import { citedDocuments, type LinkedDocument, type Mention, type UrlOf } from './cited-documents.ts'
import { appendDocumentList, type DocumentListOptions, withoutDocumentList } from './document-list.ts'
import { hasUnusualSymbol } from './unusual-symbol.ts'

/** Options of {@link citations}. */
export interface CitationsOptions {
  /**
   * Documents that you know, with their addresses.
   * @defaultValue none
   * @example [{ id: 'thuy-loi', docType: 'Luật', name: 'Thủy lợi', year: '2017', url: 'https://vanban.example/thuy-loi' }]
   */
  readonly registry?: readonly LinkedDocument[]
  /**
   * The address of a citation; it comes before that of the registry. Only you know where documents stand: nothing is guessed.
   * @defaultValue that of the registry
   * @example (citation) => citation.symbol === 'QĐ-UBND' ? `https://vanban.example/${citation.number}` : undefined
   */
  readonly urlOf?: UrlOf
  /**
   * Put a list of the documents cited at the end, under a heading of yours.
   * @defaultValue no list
   * @example { title: 'Văn bản được dẫn' }
   */
  readonly list?: DocumentListOptions
}

interface PlacedBlock {
  readonly block: BlockText
  /** Where its text starts in that of the item. */
  readonly start: number
}

/** No citation reaches over this from one block to the next. */
const BETWEEN = `\n${OPAQUE}\n`

/**
 * Find the documents that an item cites, link the citations whose address is known, and keep the list of documents for
 * `documentsCited(tree)`. Not in block quotes, code or other languages; never a link inside a link. A citation that markup divides is
 * counted but not linked.
 */
export function linkCitations(tree: Root, context: TransformContext, { registry = [], urlOf, list }: CitationsOptions = {}): void {
  const blocks = placedBlocks(withoutDocumentList(tree), context.language)
  const found = findCitations(blocks.map(({ block }) => block.text).join(BETWEEN))
  const { documents, mentions } = citedDocuments(found, registry, urlOf)
  tree.data = { ...tree.data, documentsCited: documents }
  const changes: Change[] = []
  const unusual = new Set<string>()
  let linked = 0
  for (const { mention, block, start, end, placeOf } of inBlocks(mentions, blocks)) {
    const { citation, url, candidates } = mention
    if (candidates) context.report(documentAmbiguous, placeOf(start, end), { citation: citation.text, names: candidates.map(titleOf) })
    const core = citation.core?.text
    if (core && hasUnusualSymbol(citation) && !unusual.has(core)) {
      const from = start + (citation.core?.start ?? 0) - citation.start
      context.report(unusualSymbol, placeOf(from, from + core.length), { written: core, usual: format(citation, 'number') })
      unusual.add(core)
    }
    const piece = pieceOf(block, start, end)
    if (piece?.linked) linked++
    if (!piece || piece.linked || !url || !namesDocument(citation)) continue
    linked++
    const make = (part: Link['children'][number]): Link[] => [{ type: 'link', url, title: null, children: [part], ...positionOf(part) }]
    changes.push({ block, piece, start, end, make })
  }
  applyChanges(changes)
  const count = mentions.filter(({ index }) => index !== undefined).length
  if (documents.length > 0) context.report(documentsFound, undefined, { documents: documents.length, mentions: count, linked })
  if (list) appendDocumentList(tree, documents, list)
}

const titleOf = (document: LinkedDocument): string => document.title ?? format(document)

/** “Nghị quyết này” names no document by itself: a link there would only repeat that of the sentence before. */
const namesDocument = ({ nature }: Citation): boolean => nature !== 'self' && nature !== 'back'

function placedBlocks(tree: Root, language: string): PlacedBlock[] {
  let start = 0
  return blockTexts(tree, language, { quotes: false }).map((block) => {
    const placed = { block, start }
    start += block.text.length + BETWEEN.length
    return placed
  })
}

/** Each mention with the block that it stands in, and its offsets there. */
function* inBlocks(mentions: readonly Mention[], blocks: readonly PlacedBlock[]) {
  let at = 0
  let placeOf: ReturnType<typeof placesOf> | undefined
  for (const mention of mentions) {
    const { start, end } = mention.citation
    while (start >= (blocks[at + 1]?.start ?? Number.POSITIVE_INFINITY)) {
      at++
      placeOf = undefined
    }
    const placed = blocks[at]
    if (!placed) return
    placeOf ??= placesOf(placed.block)
    yield { mention, block: placed.block, start: start - placed.start, end: end - placed.start, placeOf }
  }
}

/**
 * {@link linkCitations} as a transform, with the documents of a publication. It may add a list, so it is not in `standard`.
 *
 * @example
 * ```ts
 * import { applyTransforms, citations, documentsCited } from '@bantin/transforms'
 * import type { Root } from 'mdast'
 *
 * const value = 'Thực hiện Kế hoạch số 45/KH-UBND ngày 2/3/2026, xã nạo vét kênh.'
 * const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }
 * const plan = { id: 'kenh', docType: 'Kế hoạch', number: '45', symbol: 'KH-UBND', date: '2026-03-02', url: 'https://vanban.example/45' }
 * applyTransforms(tree, [citations({ registry: [plan] })], { language: 'vi', report() {} })
 * console.log(documentsCited(tree)[0]?.url) // => https://vanban.example/45
 * ```
 */
export function citations(options: CitationsOptions = {}): Transform {
  return defineTransform({
    name: 'citations',
    stage: 'reference',
    idempotent: true,
    settings: JSON.stringify(options),
    run: (tree, context) => linkCitations(tree, context, options),
  })
}

/** {@link citations} as a remark plugin. */
export default pluginWith(citations)
