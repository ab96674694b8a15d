import { findAnomalies } from '../../orthography/normalize/find-anomalies.ts'
import { findTonePlacements } from '../../orthography/tones/find-tone-placements.ts'
import type { Check } from '../finding.ts'

/** Letters that only look right. Spaces and composition are no matter of typography. */
export const checkConfusables: Check = (text) =>
  findAnomalies(text, { keep: ['space', 'composition'] }).map(({ start, end, replacement }) => ({
    start,
    end,
    rule: 'confusables',
    replacement,
    safe: false,
  }))

/** The other style of tone marks than the one asked for. */
export const checkToneStyle: Check = (text, { toneStyle, protect = [] }) =>
  toneStyle === undefined
    ? []
    : findTonePlacements(text, { style: toneStyle, protect }).map((placement) => ({ ...placement, rule: 'tone-style', safe: true }))
