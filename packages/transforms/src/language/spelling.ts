import { checkSpelling, type Misspelling, type SpellingOptions } from '@bantin/vietnamese/orthography'
import type { Root } from 'mdast'
import { defineTransform } from '../define-transform.ts'
import { pluginWith } from '../plugin-with.ts'
import { misspelling } from '../rules/language-rules.ts'
import type { Transform, TransformContext } from '../transform.ts'
import { placeEdits } from './changes.ts'
import { hasOtherWords } from './has-other-words.ts'
import { type JudgedText, judgedTexts } from './judged-text.ts'

/**
 * Report words that look Vietnamese and cannot be a Vietnamese syllable, with what was probably meant: `spelling/impossible-syllable`. The
 * tree stays as it is. Only a tone mark on the wrong letter, which can mean one word alone, has a fix. Code, addresses, other languages and
 * block quotes are left alone.
 */
export function reportMisspellings(tree: Root, context: TransformContext, options: SpellingOptions = {}): void {
  const texts = judgedTexts(tree, context.language, { quotes: false, where: hasOtherWords })
  // one text for all, so that each word is judged once; words are judged by those on their line
  const found = checkSpelling(texts.map((one) => one.text).join('\n'), options)
  let start = 0
  let next = 0
  for (const judged of texts) {
    const first = next
    while ((found[next]?.start ?? Number.POSITIVE_INFINITY) < start + judged.text.length) next++
    if (next > first) report(judged, found.slice(first, next), start, context)
    start += judged.text.length + 1
  }
}

function report(judged: JudgedText, found: readonly Misspelling[], offset: number, context: TransformContext): void {
  const edits = found.map((one) => ({
    ...one,
    start: one.start - offset,
    end: one.end - offset,
    replacement: one.suggestions[0] ?? one.text,
  }))
  for (const placed of placeEdits(judged, edits)) {
    const { text: word, suggestions, kind } = placed.edit
    const isFixable = kind === 'tone-place' && suggestions.length === 1 && 'isFixable' in placed && placed.isFixable
    context.report(misspelling, placed.place, { word, suggestions, isFixable })
  }
}

/**
 * {@link reportMisspellings} as a transform.
 *
 * @example
 * ```ts
 * import { diagnose } from '@bantin/diagnostics'
 * import { applyTransforms } from '@bantin/transforms'
 * import { spelling } from '@bantin/transforms/spelling'
 *
 * const text = { type: 'text' as const, value: 'Nghành điện báo trước khi cắt' }
 * applyTransforms({ type: 'root', children: [{ type: 'paragraph', children: [text] }] }, [spelling({ ignore: ['Krông'] })], {
 *   language: 'vi',
 *   report: (rule, place, ...params) => console.log(diagnose(rule, { place }, ...params).message.vi),
 * })
 * // => “Nghành” không đúng chính tả tiếng Việt. Có phải “Ngành”?
 * ```
 */
export const spelling = (options: SpellingOptions = {}): Transform =>
  defineTransform({
    name: 'spelling',
    stage: 'normalise',
    after: ['raw-html', 'restore-directives', 'nfc', 'normalise'],
    settings: JSON.stringify(options),
    idempotent: true,
    run: (tree, context) => reportMisspellings(tree, context, options),
  })

/** {@link reportMisspellings} as a remark plugin, which takes its options beside `language` and `messages`. */
export default pluginWith(spelling)
