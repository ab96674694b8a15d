import { checkTypography, type TypographyFinding } from '@bantin/vietnamese/typography'
import type { Root } from 'mdast'
import { defineTransform } from '../define-transform.ts'
import { pluginWith } from '../plugin-with.ts'
import {
  doubleSpace,
  rangeDash,
  spaceAfterPunct,
  spaceBeforePunct,
  spacedDash,
  spaceInsideBrackets,
  straightQuotes,
} from '../rules/language-rules.ts'
import type { Transform, TransformContext } from '../transform.ts'
import { type Change, changesOf, type Edit, writeChanges } from './changes.ts'
import { type JudgedText, judgedTexts, pieceAt } from './judged-text.ts'

/** Options of {@link typography}. */
export interface TypographyTransformOptions {
  /**
   * Write ranges of numbers with an en dash: 2021–2025, 5–7 ngày.
   *
   * @default false
   * @example true
   */
  readonly rangeDash?: boolean
  /**
   * Write an en dash for a hyphen between spaces: kinh tế – xã hội.
   *
   * @default false
   * @example true
   */
  readonly spacedDash?: boolean
  /**
   * Rules to leave out.
   *
   * @default []
   * @example ['quotes']
   */
  readonly off?: readonly ('space-before-punct' | 'space-inside-brackets' | 'double-space' | 'quotes')[]
}

/** Something that the rules on by default begin with; most texts have nothing of it. */
const WORTH_IT = /"| {2}|[ \n][)\]”’»,.;:?!…]|[([“‘«][ \n]|[,;][^\s\d”’)\]»…]/
const DASH = /-/
const MOST_ROUNDS = 5

/**
 * Set spaces, brackets and straight quotes as Vietnamese print has them, where it is safe to do so unseen, and report each change. A block
 * is judged as a whole, markup or not. Code, addresses, other languages and block quotes stay as they are.
 *
 * @source usage of printed bulletins and of legal texts; see `TYPOGRAPHY_RULES` of `@bantin/vietnamese/typography`
 */
export function setTypography(tree: Root, context: TransformContext, options: TypographyTransformOptions = {}): void {
  const { rangeDash = false, spacedDash = false, off = [] } = options
  // letters that only look right are repaired by `normalise`
  const checks = { rangeDash, spacedDash, off: [...off, 'confusables' as const] }
  const where = (text: string): boolean => WORTH_IT.test(text) || ((rangeDash || spacedDash) && DASH.test(text))
  const setOnce = (): boolean => {
    let changed = false
    for (const judged of judgedTexts(tree, context.language, { quotes: false, where })) {
      const edits = checkTypography(judged.text, checks).flatMap((finding) => editOf(judged, finding))
      const changes = changesOf(judged, edits)
      for (const change of changes) report(change, judged.text, context)
      writeChanges(changes)
      changed ||= changes.length > 0
    }
    return changed
  }
  // a space that is gone may show that quotes pair
  for (let round = 0; round < MOST_ROUNDS && setOnce(); ) round++
}

type TypographyEdit = Edit & Pick<TypographyFinding, 'rule'>

/** A space that is missing becomes part of the sign before it: where markup ends there, only outside of it. */
function editOf(judged: JudgedText, { start, end, rule, replacement, safe }: TypographyFinding): TypographyEdit[] {
  if (!safe || replacement === undefined) return []
  if (start < end) return [{ start, end, rule, replacement }]
  const { text } = judged
  const piece = pieceAt(judged, start - 1)
  if (piece && piece.start + piece.value.length === start && !piece.isTopLevel) return []
  return [{ start: start - 1, end, rule, replacement: text.charAt(start - 1) + replacement }]
}

function report({ edit, place, replaces, by, isFixable }: Change<TypographyEdit>, text: string, context: TransformContext): void {
  const change = { replaces, by, isFixable }
  const [before, after] = [text.charAt(edit.start - 1), text.charAt(edit.end)]
  if (edit.rule === 'double-space') context.report(doubleSpace, place, change)
  else if (edit.rule === 'quotes') context.report(straightQuotes, place, change)
  else if (edit.rule === 'range-dash') context.report(rangeDash, place, change)
  else if (edit.rule === 'spaced-dash') context.report(spacedDash, place, change)
  else if (edit.rule === 'space-inside-brackets')
    context.report(spaceInsideBrackets, place, { ...change, sign: '([“‘«'.includes(before) ? before : after })
  else if (by === '') context.report(spaceBeforePunct, place, { ...change, sign: after })
  else context.report(spaceAfterPunct, place, { ...change, sign: replaces })
}

/**
 * {@link setTypography} as a transform.
 *
 * @example
 * ```ts
 * import { applyTransforms } from '@bantin/transforms'
 * import { typography } from '@bantin/transforms/typography'
 *
 * const text = { type: 'text' as const, value: 'Họp tại "nhà văn hóa" , giai đoạn 2021-2025' }
 * const tree = { type: 'root' as const, children: [{ type: 'paragraph' as const, children: [text] }] }
 * applyTransforms(tree, [typography({ rangeDash: true })], { language: 'vi', report: () => {} })
 * console.log(text.value) // => Họp tại “nhà văn hóa”, giai đoạn 2021–2025
 * ```
 */
export const typography = (options: TypographyTransformOptions = {}): Transform =>
  defineTransform({
    name: 'typography',
    stage: 'normalise',
    after: ['raw-html', 'restore-directives', 'nfc', 'normalise', 'spelling'],
    settings: JSON.stringify(options),
    idempotent: true,
    run: (tree, context) => setTypography(tree, context, options),
  })

/** {@link setTypography} as a remark plugin, which takes its options beside `language` and `messages`. */
export default pluginWith(typography)
