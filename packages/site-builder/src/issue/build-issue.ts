import { recordIssue } from '@bantin/archive'
import { type Adapter, type Artifact, type CompileOptions, compile, type LaterCorrection, render, type TreeCache } from '@bantin/compile'
import { type Diagnostic, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { type ReadCache, readIssue } from '@bantin/node'
import type { Audience } from '@bantin/schema'
import { issuePrefix } from '../output/site-manifest.ts'
import type { SourceIssue } from '../plan/source-issue.ts'
import type { IssuePart } from '../state/site-state.ts'
import { feedPart } from './feed-part.ts'
import { pagesOfOthers, type Standing } from './pages-of-others.ts'
import { readOthers } from './read-others.ts'

/** What an issue is built with. */
export interface IssueBuild {
  readonly bulletinFolder: string
  /** The forms of an issue, which link to some pages of others. */
  formsFor(otherPages: readonly string[]): readonly Adapter[]
  readonly audience: Audience
  /** The web address of the pages of an issue, where the site has one. */
  addressOf(id: string): string | undefined
  readonly settings: Pick<CompileOptions, 'transforms' | 'rulePacks'>
  readonly trees: TreeCache
  readonly reading: ReadCache
  readonly corrected: readonly LaterCorrection[]
  readonly standing: Standing
}

/** An issue as it was built: files to write and what is kept of it; neither when there are errors, or when it is not for these readers. */
export interface BuiltIssue {
  readonly diagnostics: readonly Diagnostic[]
  readonly part?: IssuePart
  readonly artifacts?: readonly Artifact[]
}

/** Read, compile and render one issue. */
export async function buildIssue(issue: SourceIssue, build: IssueBuild): Promise<BuiltIssue> {
  const { bulletinFolder, formsFor, standing, audience, settings, trees, reading, corrected } = build
  const source = await readIssue(issue.folder, { otherIssues: false, cache: reading })
  const others = await readOthers(bulletinFolder, issue.clashes)
  const files = new Map([...source.files, ...others])
  const compiled = await compile({ ...source, files, otherIssues: issue.clashes }, { ...settings, cache: trees, corrected })
  if (!compiled.issue || hasErrors(compiled.diagnostics)) return { diagnostics: compiled.diagnostics }
  const address = build.addressOf(compiled.issue.id)
  const placed = address === undefined ? compiled.issue : { ...compiled.issue, address }
  const corrects = compiled.issue.items.flatMap(({ meta }) => meta.corrections.map(({ of }) => of))
  const rendered = await render(placed, formsFor(pagesOfOthers(issue, { corrected, corrects, standing })))
  const diagnostics = sortDiagnostics([...compiled.diagnostics, ...rendered.diagnostics])
  if (hasErrors(diagnostics)) return { diagnostics }
  const record = recordIssue(placed, rendered.manifest, { audience })
  if (!record) return { diagnostics }
  const prefix = issuePrefix(record.id)
  const formOf = new Map(rendered.manifest.artifacts.map(({ path, form }) => [path, form]))
  const listed = rendered.artifacts.map(({ path, mediaType, bytes, sha256 }) => ({
    path: prefix + path,
    form: formOf.get(path) ?? 'manifest',
    mediaType,
    bytes: bytes.length,
    sha256,
  }))
  const included = [...trees.items.values()].flatMap(({ includes }) => includes)
  const used = new Set([...included, ...placed.images.keys()])
  const shared = [...used].filter((path) => !issue.hashes.has(path)).sort()
  return { diagnostics, artifacts: rendered.artifacts, part: { record, feed: feedPart(placed), shared, corrects, files: listed } }
}
