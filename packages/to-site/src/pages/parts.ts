import { markup, trusted } from '@bantin/hast/markup'
import { issuePath, paths } from '../address/paths.ts'
import type { Site } from '../context.ts'
import type { Page } from '../page/document.ts'
import { issueName } from '../parts/issue-name.ts'
import { lead } from '../parts/lead.ts'

/** Older issues are kept from their own pages: the list stays within the budget of a page. */
const LISTED = 120

/** `verify.html`, where its part is given. */
export function verifyPage({ parts, labels }: Site): Page | undefined {
  return (
    parts.verify && {
      path: paths.verify,
      title: labels.verify,
      main: markup`${lead(labels.verify)}${trusted(parts.verify.page({ language: labels.language }))}`,
      scripts: ['verify.js'],
    }
  )
}

/** `offline.html`, where its part is given: which issues are on the device. */
export function offlinePage({ parts, labels, index }: Site): Page | undefined {
  const issues = index.issues
    .slice(0, LISTED)
    .map((issue) => ({ id: issue.id, title: issueName(issue, labels), address: issuePath(issue) }))
  return (
    parts.offline && {
      path: paths.offline,
      title: labels.offline,
      main: markup`${lead(labels.offline)}${trusted(parts.offline.page({ language: labels.language, issues }))}`,
    }
  )
}
