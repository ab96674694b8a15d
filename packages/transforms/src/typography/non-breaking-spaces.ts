import type { Root } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import type { TransformContext } from '../transform.ts'
import { NUMBERED, TITLES, UNITS } from './units.ts'
import { visitVietnamese } from './vietnamese-parents.ts'

const LETTER = '[\\p{L}\\p{M}\\p{N}]'
const capitalised = NUMBERED.flatMap((word) => [word, (word[0] as string).toUpperCase() + word.slice(1)])

/** Each way starts at a space and looks at one sign beside it first, so that the text is gone through once. */
const WAYS = [
  `(?<=\\d )(?=(?:${UNITS.join('|')})(?!${LETTER}))`,
  `(?=\\d|[IVXLC]+(?!${LETTER}))(?<=(?<!${LETTER})(?:${capitalised.join('|')}) )`,
  `(?<=\\. )(?=\\p{Lu})(?<=(?<!${LETTER})(?:\\p{Lu}|${TITLES.join('|')})\\. )`,
  '(?<=/c )(?=\\p{Lu})(?<=(?<!\\p{L})[đĐ]/c )',
  '(?=–)',
]
const SPACE = new RegExp(` (?:${WAYS.join('|')})`, 'gu')
/** What every way has beside its space, and most texts have not. */
const WORTH_IT = /\d | [\dIVXLC–]|\/c |[A-Z\u00c0-\u1ef9p]\. /

/**
 * Keep on one line what is read together: number and unit, “số” and number, “ngày 5 tháng 11 năm 2026”, “TS.” and name, what stands
 * before an en dash. Only for output: the text gets U+00A0 in place of spaces.
 *
 * @source typography.json, rule nbsp
 */
export function keepTogether(tree: Root, context: TransformContext): void {
  visitVietnamese(tree, context.language, (parent) => {
    for (const node of parent.children) {
      if (node.type === 'text' && WORTH_IT.test(node.value)) node.value = node.value.replace(SPACE, '\u00a0')
    }
  })
}

/** {@link keepTogether} as a transform. */
export const nonBreakingSpaces = defineTransform({ name: 'non-breaking-spaces', stage: 'typography', idempotent: true, run: keepTogether })

/** {@link keepTogether} as a remark plugin. */
export default asPlugin(nonBreakingSpaces)
