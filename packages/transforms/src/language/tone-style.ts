import { findTonePlacements, type TonePlacement, type ToneStyle } from '@bantin/vietnamese/orthography'
import type { Root } from 'mdast'
import { defineTransform } from '../define-transform.ts'
import { pluginWith } from '../plugin-with.ts'
import { toneStyleMixed } from '../rules/language-rules.ts'
import type { Transform, TransformContext } from '../transform.ts'
import { type Change, changesOf, writeChanges } from './changes.ts'
import { judgedTexts } from './judged-text.ts'

/** Options of {@link toneStyle}. */
export interface ToneStyleOptions {
  /**
   * Where the mark of open oa, oe, uy stands: `first-vowel` is hòa, khỏe, thủy; `main-vowel` is hoà, khoẻ, thuỷ.
   *
   * @default 'first-vowel'
   * @example 'main-vowel'
   */
  readonly style?: ToneStyle
  /**
   * Names and phrases to leave as they are, as whole words; case counts.
   *
   * @default []
   * @example ['Thuý Hoà'] // a firm that writes its name so
   */
  readonly protect?: readonly string[]
}

/**
 * Write the tone marks of an item in one style. Each form of a word is reported once, where it first stands: `spelling/tone-style`. Names of
 * `protect`, code, addresses, other languages and block quotes stay as they are.
 *
 * @source Quy định về chính tả tiếng Việt, Bộ Giáo dục, 1984, and the usage beside it
 */
export function unifyToneMarks(tree: Root, context: TransformContext, options: ToneStyleOptions = {}): void {
  const { style = 'first-vowel', protect = [] } = options
  const forms = new Map<string, { first: Change<TonePlacement>; count: number }>()
  for (const judged of judgedTexts(tree, context.language, { quotes: false, where: () => true })) {
    const changes = changesOf(judged, findTonePlacements(judged.text, { style, protect }))
    for (const change of changes) {
      const form = forms.get(change.replaces)
      if (form) form.count++
      else forms.set(change.replaces, { first: change, count: 1 })
    }
    writeChanges(changes)
  }
  for (const { first, count } of forms.values()) {
    const { place, replaces, by, isFixable } = first
    context.report(toneStyleMixed, place, { replaces, by, isFixable, count })
  }
}

/**
 * {@link unifyToneMarks} as a transform: one style for a publication. It is no part of `standard`, since both styles are right.
 *
 * @example
 * ```ts
 * import { applyTransforms, standard } from '@bantin/transforms'
 * import { toneStyle } from '@bantin/transforms/tone-style'
 *
 * const text = { type: 'text' as const, value: 'Sức khoẻ là vốn quý; cửa hàng Thuý Hoà nghỉ.' }
 * const tree = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [text] }] }
 * applyTransforms(tree, [...standard, toneStyle({ style: 'first-vowel', protect: ['Thuý Hoà'] })], { language: 'vi', report: () => {} })
 * console.log(text.value) // => Sức khỏe là vốn quý; cửa hàng Thuý Hoà nghỉ.
 * ```
 */
export const toneStyle = (options: ToneStyleOptions = {}): Transform =>
  defineTransform({
    name: 'tone-style',
    stage: 'normalise',
    after: ['raw-html', 'restore-directives', 'nfc', 'normalise', 'typography'],
    settings: JSON.stringify(options),
    idempotent: true,
    run: (tree, context) => unifyToneMarks(tree, context, options),
  })

/** {@link unifyToneMarks} as a remark plugin, which takes its options beside `language` and `messages`. */
export default pluginWith(toneStyle)
