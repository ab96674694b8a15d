/**
 * Whether a finding of a rule may be applied unseen: `always`; `balanced`, when pairs are sure; `opt-in`, when an option asks for the
 * rule; `never`, a person must decide; `output`, the rule is for rendered text and has no findings.
 */
export type Autofix = 'always' | 'balanced' | 'opt-in' | 'never' | 'output'

/** One rule of Vietnamese typography. */
export interface TypographyRule {
  readonly id: string
  readonly autofix: Autofix
  /** What the rule rests on. */
  readonly source: string
}

const USAGE = 'usage of printed bulletins and of 143 MB of legal texts; no national standard on spacing exists'
const NAMES = 'Nghị định 30/2020/NĐ-CP, Phụ lục II'

/** All rules by id, with what they rest on. Ids are permanent. */
export const TYPOGRAPHY_RULES = {
  'space-before-punct': { id: 'space-before-punct', autofix: 'always', source: USAGE },
  'space-inside-brackets': { id: 'space-inside-brackets', autofix: 'always', source: USAGE },
  'double-space': { id: 'double-space', autofix: 'always', source: USAGE },
  quotes: { id: 'quotes', autofix: 'balanced', source: USAGE },
  'range-dash': { id: 'range-dash', autofix: 'opt-in', source: USAGE },
  'spaced-dash': { id: 'spaced-dash', autofix: 'opt-in', source: USAGE },
  'hyphen-translit': { id: 'hyphen-translit', autofix: 'never', source: NAMES },
  decimal: {
    id: 'decimal',
    autofix: 'never',
    source: 'Luật Kế toán 03/2003/QH11, Điều 12.2; Luật 88/2015/QH13, which replaced it, is not verified',
  },
  percent: { id: 'percent', autofix: 'never', source: USAGE },
  'date-pad': { id: 'date-pad', autofix: 'never', source: 'Nghị định 30/2020/NĐ-CP, Phụ lục I, II.4.b' },
  nbsp: { id: 'nbsp', autofix: 'output', source: USAGE },
  linebreak: { id: 'linebreak', autofix: 'output', source: USAGE },
  caps: { id: 'caps', autofix: 'never', source: `${NAMES}, V.7` },
  'caps-time': { id: 'caps-time', autofix: 'never', source: `${NAMES}, V.5 and V.8` },
  'tone-style': {
    id: 'tone-style',
    autofix: 'opt-in',
    source: 'Quy định về chính tả tiếng Việt, Bộ Giáo dục, 1984, and the usage beside it',
  },
  uy: { id: 'uy', autofix: 'never', source: 'Hướng dẫn 05-HD/VPTW (2026), as summarised' },
  iy: { id: 'iy', autofix: 'never', source: 'Quy định về chính tả tiếng Việt, Bộ Giáo dục, 1984' },
  confusables: { id: 'confusables', autofix: 'never', source: 'Unicode UTS #39' },
} as const satisfies Record<string, TypographyRule>

/** The id of a rule. */
export type TypographyRuleId = keyof typeof TYPOGRAPHY_RULES
