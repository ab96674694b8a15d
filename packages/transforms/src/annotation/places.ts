import { describe, findPlaces, type PlaceMention } from '@bantin/places'
import type { Root } from 'mdast'
import { defineTransform } from '../define-transform.ts'
import { pluginWith } from '../plugin-with.ts'
import { placeAmbiguous, placeDescribed } from '../rules/annotation-rules.ts'
import type { Transform, TransformContext } from '../transform.ts'
import { blockTexts } from '../tree/block-text.ts'
import { pieceAt, placesOf } from '../tree/pieces.ts'
import { addition, applyChanges, type Change } from './changes.ts'
import { belongsToName, saysSoItself, sentencesOfChange } from './place-context.ts'
import { hasRoomBehind } from './room-behind.ts'
import { isRunningText, type RunningTextOptions, untouchableIn } from './running-text.ts'

/** Options of {@link places}. */
export type PlacesOptions = RunningTextOptions

/** `Phú Yên (nay thuộc Đắk Lắk)`: what stands in the brackets. */
const TODAY = / \((nay .+)\)$/

/**
 * Write behind the old name of a province where it belongs on the date of the issue, at its first use in an item: “Phú Yên (nay thuộc
 * Đắk Lắk)”. Left alone are names of organisations, headings, links, quotations, citations, and what the text says itself. A name that
 * may be something else is reported. Without a date nothing is done.
 */
export function describePlaces(tree: Root, context: TransformContext, options: PlacesOptions = {}): void {
  const { date } = context
  if (date === undefined) return
  const todayOf = describer(date)
  const done = new Set<string>()
  const reported = new Set<string>()
  const changes: Change[] = []
  for (const block of blockTexts(tree, context.language, { quotes: false })) {
    if (!isRunningText(block, options)) continue
    const old = findPlaces(block.text, { date }).filter((mention) => !done.has(mention.place.id) && todayOf(mention))
    if (old.length === 0) continue
    const { isQuoted, isBracketed, isCited } = untouchableIn(block.text)
    const isOfChange = sentencesOfChange(block.text)
    const placeOf = placesOf(block)
    for (const mention of old) {
      const { start, end, text: name, place } = mention
      const today = todayOf(mention)
      const piece = pieceAt(block, end - 1)
      if (done.has(place.id) || !today || !piece || piece.linked || isQuoted(start) || isCited(start)) continue
      const bracketed = isBracketed(start)
      if (isOfChange(start) || saysSoItself(block.text, mention, today)) {
        done.add(place.id)
        continue
      }
      if (belongsToName(block.text, mention) || !hasRoomBehind(block.text, end, bracketed)) continue
      if (mention.ambiguous && reported.has(place.id)) continue
      if (mention.ambiguous) {
        context.report(placeAmbiguous, placeOf(start, end), { name, described: `${name} (${today})` })
        reported.add(place.id)
        continue
      }
      done.add(place.id)
      changes.push(addition(block, piece, end, bracketed ? `, ${today}` : ` (${today})`))
      context.report(placeDescribed, placeOf(start, end), { name, today })
    }
  }
  applyChanges(changes)
}

/** Tells of a mention what is to be said of its place, if it is no longer there; the kinds are named where the text names one. */
function describer(date: string): (mention: PlaceMention) => string | undefined {
  const known = new Map<string, string | undefined>()
  return ({ place, text }) => {
    const kind = /^(?:tỉnh|thành phố)\s/i.test(text.normalize('NFC'))
    const key = `${place.id} ${kind}`
    if (!known.has(key)) known.set(key, TODAY.exec(describe(place, date, { kind }))?.[1])
    return known.get(key)
  }
}

/**
 * {@link describePlaces} as a transform. It adds words, so it is not in `standard`.
 *
 * @example
 * ```ts
 * import { applyTransforms, places, textOf } from '@bantin/transforms'
 * import type { Root } from 'mdast'
 *
 * const value = 'Lúa hè thu ở Phú Yên và Đắk Lắk được mùa.'
 * const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }
 * applyTransforms(tree, [places()], { language: 'vi', date: '2026-11-20', report() {} })
 * console.log(textOf(tree)) // => Lúa hè thu ở Phú Yên (nay thuộc Đắk Lắk) và Đắk Lắk được mùa.
 * ```
 */
export function places(options: PlacesOptions = {}): Transform {
  return defineTransform({
    name: 'places',
    stage: 'reference',
    after: ['citations'],
    idempotent: true,
    settings: JSON.stringify(options),
    run: (tree, context) => describePlaces(tree, context, options),
  })
}

/** {@link places} as a remark plugin. */
export default pluginWith(places)
