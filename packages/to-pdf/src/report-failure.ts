import type { AdapterContext, CompiledIssue } from '@bantin/compile'
import { brokenImage } from './rules/broken-image.ts'
import { standardRefused } from './rules/standard-refused.ts'
import { typesettingFailed } from './rules/typesetting-failed.ts'
import type { Failure } from './typesetter/failure.ts'

/** Turn a failure of the typesetter into findings: pictures by their files, anything else under the issue. */
export function reportFailure(
  { kind, problems }: Failure,
  given: {
    readonly context: Pick<AdapterContext<unknown>, 'report'>
    readonly issue: CompiledIssue
    /** The pictures that fail on their own, by path. */
    readonly pictures: ReadonlyMap<string, Failure>
  },
): void {
  const { context, issue, pictures } = given
  for (const [file, own] of pictures)
    for (const problem of own.problems) context.report(own.kind === 'standard' ? standardRefused : brokenImage, { file }, { problem })
  if (pictures.size > 0) return
  for (const problem of problems)
    context.report(kind === 'standard' ? standardRefused : typesettingFailed, { file: issue.files.issue }, { problem })
}
