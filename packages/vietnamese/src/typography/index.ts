export { applyFindings } from './apply-findings.ts'
export { checkTypography } from './check-typography.ts'
export type { TypographyFinding, TypographyOptions } from './finding.ts'
export { type Autofix, TYPOGRAPHY_RULES, type TypographyRule, type TypographyRuleId } from './rules.ts'
