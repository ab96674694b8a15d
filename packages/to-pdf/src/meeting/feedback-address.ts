import type { CompiledIssue } from '@bantin/compile'
import { feedbackId, issueAddress } from '@bantin/paratext'

/**
 * What the code on a feedback slip says: the issue and, where it is known, the unit; never a person. With a site it is an address,
 * `<issue address>#phan-hoi` or `<issue address>#phan-hoi/<unit>`: what stands behind `#` stays in the browser, so that no server
 * writes down which unit opened it. Without a site it is `bantin:feedback/<issue id>` or `bantin:feedback/<issue id>/<unit>`. The
 * unit is percent-encoded.
 *
 * @source RFC 3986, 3.5 (fragments are not sent)
 */
export function feedbackAddress(issue: Pick<CompiledIssue, 'bulletin' | 'id'>, unit: string | undefined): string {
  const address = issueAddress(issue)
  const start = address === undefined ? `bantin:feedback/${issue.id}` : `${address}#${feedbackId}`
  return unit === undefined ? start : `${start}/${encodeURIComponent(unit)}`
}
