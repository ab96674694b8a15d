import type { Spans } from '../orthography/text/addresses.ts'
import type { ToneStyle } from '../orthography/tones/style.ts'
import type { TypographyRuleId } from './rules.ts'

/** A place where a text breaks a rule. */
export interface TypographyFinding {
  /** Offset of the first UTF-16 code unit. */
  readonly start: number
  /** Offset just behind the last unit; the same as `start` where something is missing. */
  readonly end: number
  readonly rule: TypographyRuleId
  /** What should stand there, where that is known. */
  readonly replacement?: string
  /** `applyFindings` may apply it: the rule is always or by an option fixed unseen, and nothing about the place is doubtful. */
  readonly safe: boolean
}

/** Options of {@link checkTypography}. */
export interface TypographyOptions {
  /**
   * The style of tone marks, for the rule `tone-style`. Without it the rule is off.
   *
   * @default undefined
   * @example 'first-vowel' // hòa, thủy
   */
  readonly toneStyle?: ToneStyle
  /**
   * Names and phrases that `tone-style` leaves as they are.
   *
   * @default []
   * @example ['Thuỷ Tạ']
   */
  readonly protect?: readonly string[]
  /**
   * Turn on `range-dash`: an en dash without spaces between numbers that surely make a range (2021–2025, 5–7 ngày).
   *
   * @default false
   * @example true
   */
  readonly rangeDash?: boolean
  /**
   * Turn on `spaced-dash`: an en dash in place of a hyphen between spaces (kinh tế – xã hội).
   *
   * @default false
   * @example true
   */
  readonly spacedDash?: boolean
  /**
   * Also report what only a person can decide: hyphen-translit, decimal, percent, date-pad, caps, caps-time, uy, iy, and straight
   * quotes that do not pair.
   *
   * @default false
   * @example true
   */
  readonly report?: boolean
  /**
   * Rules to leave out.
   *
   * @default []
   * @example ['quotes']
   */
  readonly off?: readonly TypographyRuleId[]
}

/** One rule at work: findings in the order of the text. `shielded` holds the starts and ends of what is no text. */
export type Check = (text: string, options: TypographyOptions, shielded: Spans) => readonly TypographyFinding[]
