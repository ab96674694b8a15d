import { createTreeCache } from '@bantin/compile'
import { diagnose, hasErrors } from '@bantin/diagnostics'
import { createReadCache } from '@bantin/node'
import type { Audience } from '@bantin/schema'
import type { SiteBuildOptions } from '../options.ts'
import type { Places } from '../output/places.ts'
import type { IssuesPlan } from '../plan/plan-issues.ts'
import type { SourceIssue } from '../plan/source-issue.ts'
import { issueKept, issueLeftOut } from '../rules.ts'
import { type BuiltIssue, buildIssue } from './build-issue.ts'
import type { Corrections } from './corrections.ts'
import type { Findings } from './findings.ts'
import { forgetIssue } from './forget.ts'
import { createGiveBack } from './give-back.ts'
import type { IssueWriter } from './issue-writer.ts'
import type { SiteEntry } from './site-entry.ts'
import { fingerprintOf, takeOver } from './take-over.ts'

/** Makes the entries of a site; an issue with errors has none, unless it stays as it was. */
export interface IssueMaker {
  /** Take an issue over from the older site, when the same would come out again. */
  take(source: SourceIssue): Promise<SiteEntry | undefined>
  /** Build an issue, with what is known by now to be put right in it. */
  build(source: SourceIssue): Promise<SiteEntry | undefined>
}

/** What a maker works with. */
export interface MakerParts extends Pick<Places, 'older' | 'store' | 'state'> {
  readonly plan: IssuesPlan
  readonly corrections: Corrections
  readonly writer: IssueWriter
  readonly findings: Findings
}

/** Errors after which nothing that was built before may stay. */
const ABOUT_AUDIENCE = /^audience\//

/** Make the maker of a build. One issue at a time is in memory. */
export function createIssueMaker(options: SiteBuildOptions & { readonly audience: Audience }, parts: MakerParts): IssueMaker {
  const { bulletin: bulletinFolder, audience, keepGoing = false, transforms, rulePacks } = options
  const { older, store, state, plan, corrections, writer, findings } = parts
  const { common, shared, standing, formsFor, addressOf } = plan
  const settings = { ...(transforms ? { transforms } : {}), ...(rulePacks ? { rulePacks } : {}) }
  const [reading, trees, giveBack] = [createReadCache(), createTreeCache(options.store), createGiveBack()]
  const from = { older, state, store, common, shared, standing }
  const correctedIn = ({ head }: SourceIssue) => corrections.of(head.id ?? '')

  const fail = async (source: SourceIssue, { diagnostics }: BuiltIssue): Promise<SiteEntry | undefined> => {
    findings.failed.push(source.file)
    if (!keepGoing) return undefined
    const mayStay = source.head.id !== undefined && !diagnostics.some(({ ruleId }) => ABOUT_AUDIENCE.test(ruleId))
    const entry = mayStay ? await takeOver(source, { ...from, corrected: [], isOld: true }) : undefined
    const issue = entry?.id ?? source.head.id ?? source.file
    findings.diagnostics.push(diagnose(entry ? issueKept : issueLeftOut, { file: source.file }, { issue }))
    return entry
  }

  return {
    take: (source) => takeOver(source, { ...from, corrected: correctedIn(source) }),
    async build(source) {
      const corrected = correctedIn(source)
      // After an error the others are only checked
      const isWritten = findings.failed.length === 0 || keepGoing
      const forms = isWritten ? formsFor : () => []
      const shares = { bulletinFolder, audience, addressOf, settings, trees, reading, standing }
      const built = await buildIssue(source, { ...shares, formsFor: forms, corrected })
      forgetIssue(reading, source.folder)
      giveBack()
      findings.diagnostics.push(...built.diagnostics)
      const { part, artifacts } = built
      if (!part || !artifacts) return hasErrors(built.diagnostics) ? fail(source, built) : undefined
      if (!isWritten) return undefined
      const { id } = part.record
      const signature = await writer.write(id, artifacts)
      const fingerprint = fingerprintOf(source, part, { common, shared, corrected, standing })
      return { id, source, fingerprint, part: await store.writePart(part), corrected, files: [...part.files, ...signature] }
    },
  }
}
