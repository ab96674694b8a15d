import { join } from 'node:path'
import type { Adapter } from '@bantin/compile'
import { type HashMemory, hashSources, readBulletin } from '@bantin/node'
import type { Audience, Bulletin } from '@bantin/schema'
import { createStanding, type Standing } from '../issue/pages-of-others.ts'
import { placeForms, webFolder } from '../issue/place-forms.ts'
import type { SiteBuildOptions } from '../options.ts'
import { issuePrefix } from '../output/site-manifest.ts'
import type { SiteState } from '../state/site-state.ts'
import { commonFingerprint } from './fingerprint.ts'
import { listSourceIssues } from './list-source-issues.ts'
import type { SourceIssue } from './source-issue.ts'

/** What is known before the first issue is built. */
export interface IssuesPlan {
  /** None when `bulletin.yaml` has mistakes in it: every issue reports them. */
  readonly bulletin: Bulletin | undefined
  /** All issues of the bulletin. */
  readonly all: readonly SourceIssue[]
  /** Those for the readers of this site, the newest first, and those that are not: nothing of these but their heads is looked at. */
  readonly issues: readonly SourceIssue[]
  readonly hidden: readonly SourceIssue[]
  /** What was seen of the sources. */
  readonly hashes: HashMemory
  /** A hash of what all issues are made with. */
  readonly common: string
  /** Hashes of the shared files. */
  readonly shared: ReadonlyMap<string, string>
  readonly standing: Standing
  /** The forms of an issue, which link to some pages of others. */
  formsFor(otherPages: readonly string[]): readonly Adapter[]
  /** The web address of the pages of an issue, where the site has one. */
  addressOf(id: string): string | undefined
}

/** Look at the sources of a site. */
export async function planIssues(
  options: SiteBuildOptions & { readonly audience: Audience },
  state: Pick<SiteState, 'hashes' | 'heads'> | undefined,
): Promise<IssuesPlan> {
  const { bulletin: bulletinFolder, audience, program, forms, transforms, rulePacks } = options
  const bulletin = await readBulletin(bulletinFolder)
  const hashes: HashMemory = { ...state?.hashes }
  const hash = (...names: string[]) =>
    hashSources(
      names.map((name) => join(bulletinFolder, name)),
      { bulletinFolder, memory: hashes },
    )
  const formsFor = (otherPages: readonly string[]) => placeForms(forms, audience, otherPages)
  const made = { program, audience, forms: formsFor([]), transforms, rulePacks }
  const common = commonFingerprint({ ...made, hashes: await hash('bulletin.yaml', 'fonts') })
  const shared = await hash('shared')
  const all = await listSourceIssues(bulletinFolder, { hashes, heads: state?.heads ?? {} })
  const isHidden = ({ head }: SourceIssue): boolean => audience === 'public' && (head.audience ?? bulletin?.audience) === 'internal'
  const issues = all.filter((one) => !isHidden(one))
  const web = webFolder(forms) ?? ''
  const site = bulletin?.site?.replace(/\/?$/, '/')
  return {
    ...{ bulletin, all, issues, hidden: all.filter(isHidden), hashes, common, shared, formsFor },
    standing: createStanding(issues, web),
    addressOf: (id) => (site === undefined ? undefined : `${site}${issuePrefix(id)}${web}/`),
  }
}
