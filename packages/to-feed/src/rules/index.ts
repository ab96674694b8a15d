import type { AnyRule } from '@bantin/diagnostics'
import { internalIssue } from './internal-issue.ts'
import { noSite } from './no-site.ts'

/** The rules of this form. */
export const rules: readonly AnyRule[] = [internalIssue, noSite]
