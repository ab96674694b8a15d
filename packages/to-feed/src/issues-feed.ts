import { type Artifact, type CompiledIssue, optionProblems, sha256 } from '@bantin/compile'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { formLanguage, issueAddress, issueLine, type Labels, labels } from '@bantin/paratext'
import { withSite } from './address/with-site.ts'
import { contentsHtml } from './content/contents-html.ts'
import { feedFiles } from './formats/feed-files.ts'
import { correctionDates } from './model/corrected.ts'
import { latest } from './model/dates.ts'
import type { Feed, FeedEntry } from './model/feed.ts'
import { feedPublisher } from './model/publisher.ts'
import { stableId } from './model/stable-id.ts'
import { type IssuesFeedOptions, issuesFeedOptions } from './options.ts'
import { internalIssue } from './rules/internal-issue.ts'
import { isInternal } from './rules/is-internal.ts'
import { noSite } from './rules/no-site.ts'

function entryOf(issue: CompiledIssue, all: readonly CompiledIssue[], words: Labels): FeedEntry {
  const { title, date } = issue.meta
  return {
    id: stableId(issue.bulletin.id, issue.id),
    title: [title, issueLine(issue.meta, words)].filter(Boolean).join(' · '),
    address: issueAddress(issue) ?? '',
    html: contentsHtml(issue, words),
    whole: true,
    language: issue.language,
    published: date,
    updated: latest(date, ...correctionDates(all, issue)),
    authors: [],
    contributors: [],
    categories: issue.sections.map((section) => ({ label: section.title, id: section.id })),
  }
}

/**
 * The feed of a bulletin: one entry for each issue, with its contents. Files are `issues.rss`, `issues.atom` and `issues.json`; put
 * them in their folder under the bulletin's `site`, beside the folders of the issues. An internal issue is refused and left out.
 *
 * @param issues of one bulletin, newest first; what they have in common is taken from the first
 * @param options site, language, folder, audience; see {@link issuesFeedOptions}
 * @returns the files, none when there is no issue or no web address, and what was found; wrong options are the finding
 * `adapter/bad-option`
 * @example
 * ```ts
 * import { issuesFeed } from '@bantin/to-feed'
 *
 * console.log(issuesFeed([]).artifacts) // => []
 * ```
 */
export function issuesFeed(
  issues: readonly CompiledIssue[],
  options: IssuesFeedOptions = {},
): { readonly artifacts: readonly Artifact[]; readonly diagnostics: readonly Diagnostic[] } {
  const checked = issuesFeedOptions.safeParse(options)
  if (!checked.success) return { artifacts: [], diagnostics: optionProblems(checked.error, 'issuesFeed', options) }
  const { site, language, audience, folder, names } = checked.data
  const refused = issues.filter((one) => audience === 'public' && isInternal(one))
  const diagnostics = refused.map((one) => diagnose(internalIssue, { file: one.files.issue }, { issue: one.id }))
  const open = issues.filter((one) => !refused.includes(one))
  const [newest] = open
  if (!newest) return { artifacts: [], diagnostics }
  const placed = open.flatMap((one) => withSite(one, site ?? newest.bulletin.site) ?? [])
  const [first] = placed
  if (!first) return { artifacts: [], diagnostics: [...diagnostics, diagnose(noSite, { file: newest.files.bulletin })] }
  const words = labels[formLanguage(first.language, language)]
  const files = feedFiles(bulletinFeed(placed, first, { words, folder }), names)
  return {
    artifacts: files.map((one) => artifactOf(folder === '' ? one.name : `${folder}/${one.name}`, one.mediaType, one.text)),
    diagnostics,
  }
}

function bulletinFeed(issues: readonly CompiledIssue[], first: CompiledIssue, parts: { words: Labels; folder: string }): Feed {
  const { bulletin, meta } = first
  const home = bulletin.site?.replace(/\/?$/, '/') ?? ''
  const entries = issues.map((one) => entryOf(one, issues, parts.words))
  return {
    id: stableId(bulletin.id),
    title: bulletin.title,
    description: [bulletin.subtitle, bulletin.publisher.name].filter((line) => line !== undefined),
    language: bulletin.languages[0] ?? first.language,
    home,
    folder: parts.folder === '' ? home : `${home}${parts.folder}/`,
    published: meta.date,
    updated: latest(meta.date, ...entries.map((one) => one.updated)),
    publisher: feedPublisher(first),
    entries,
  }
}

function artifactOf(path: string, mediaType: string, text: string): Artifact {
  const bytes = new TextEncoder().encode(text)
  return { path, mediaType, bytes, sha256: sha256(bytes), role: 'part' }
}
