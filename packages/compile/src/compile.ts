import { type Diagnostic, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { bulletin as bulletinSchema, type Issue, issue as issueSchema } from '@bantin/schema'
import { orderTransforms, standard, type Transform } from '@bantin/transforms'
import { z } from 'zod'
import { checkAudience } from './checks/audience.ts'
import { checkContrast } from './checks/contrast.ts'
import { checkEntries, readEntries } from './checks/entries.ts'
import { checkItemLinks } from './checks/item-links.ts'
import { checkMeeting } from './checks/meeting.ts'
import { checkOtherIssues } from './checks/other-issues.ts'
import { checkPeriod } from './checks/period.ts'
import { type LaterCorrection, laterCorrection } from './correction/later-correction.ts'
import { placeCorrections } from './correction/place-corrections.ts'
import { type ReadDocument, readDocument } from './document/read-document.ts'
import { collectImages } from './image/collect-images.ts'
import { assembleIssue } from './issue/assemble-issue.ts'
import type { CompiledIssue } from './issue/compiled-issue.ts'
import { compileItems } from './item/compile-items.ts'
import type { ImageReference } from './item/references.ts'
import type { TreeCache } from './item/tree-cache.ts'
import { checkProvisions } from './rule-pack/check-provisions.ts'
import { rulePacks as shippedPacks } from './rule-pack/packs/index.ts'
import type { RulePack } from './rule-pack/rule-pack.ts'
import { selectPacks } from './rule-pack/select-packs.ts'
import type { IssueSource } from './source/issue-source.ts'
import { resolvePath } from './source/resolve-path.ts'

/** Settings of a compile, all optional. */
export interface CompileOptions {
  /** The transforms to run, in any order; {@link standard} unless told. */
  readonly transforms?: readonly Transform[]
  /** Trees of an earlier compile; it is brought up to date. None: everything is compiled. */
  readonly cache?: TreeCache
  /** The rule packs that `rules:` may name; those of Bantin unless told. */
  readonly rulePacks?: readonly RulePack[]
  /** What later issues put right in this one, such as `correctionsFor` of `@bantin/archive` knows it; `corrected` of the source unless told. */
  readonly corrected?: readonly LaterCorrection[]
}

/** An issue, or none when something is wrong with it; and everything that was found, in order. */
export interface Compiled {
  readonly issue?: CompiledIssue
  readonly diagnostics: readonly Diagnostic[]
}

/**
 * Turn the files of an issue into one validated issue. All problems are found in one run. It reads nothing and writes nothing.
 *
 * @param source the files, as values; see `readIssue` of `@bantin/node`
 * @param options see {@link CompileOptions}
 * @throws RangeError when the transforms cannot be ordered, ZodError when `corrected` has another form: mistakes of the program
 */
export async function compile(source: IssueSource, options: CompileOptions = {}): Promise<Compiled> {
  const { cache, rulePacks = shippedPacks } = options
  const transforms = orderTransforms(options.transforms ?? standard)
  const later = z.array(laterCorrection).parse(options.corrected ?? source.corrected ?? [])
  const bulletin = readDocument(source, { path: source.bulletinFile, kind: 'bulletin', schema: bulletinSchema, cache })
  const issue = readDocument(source, { path: source.issueFile, kind: 'issue', schema: issueSchema, cache })
  const entries = readEntries(issue)
  const language = issue.value?.language ?? bulletin.value?.languages[0] ?? 'vi'
  const publisher = bulletin.value?.publisher.name
  const items = compileItems(entries, { source, issue, transforms, language, publisher, cache })
  const cover = coverOf(issue)
  const references = [...(cover ? [cover] : []), ...[...items.results.values()].flatMap((one) => one.references.images)]
  const { images, diagnostics: imageFindings } = collectImages(references, { source, cache })
  const { packs, diagnostics: packFindings } = selectPacks(bulletin, { date: issue.value?.date, known: rulePacks })
  const audience = issue.value?.audience ?? bulletin.value?.audience ?? 'public'
  const placed = [...items.results].map(([id, result]) => [id, items.files.get(id) ?? '', result] as const)
  const valid = bulletin.value && issue.value
  const corrected =
    bulletin.value &&
    issue.value &&
    placeCorrections(later, { bulletin: bulletin.value, meta: issue.value, file: issue.file, items, language, audience })
  const diagnostics = sortDiagnostics([
    ...bulletin.diagnostics,
    ...issue.diagnostics,
    ...checkContrast(bulletin),
    ...checkEntries(entries, issue, bulletin),
    ...checkPeriod(issue),
    ...checkOtherIssues(source, issue),
    ...packFindings,
    ...(bulletin.value && issue.value
      ? checkProvisions(packs, { bulletin: { ...bulletin, value: bulletin.value }, issue: { ...issue, value: issue.value } })
      : []),
    ...items.diagnostics,
    ...[...items.results.values()].flatMap((one) => one.diagnostics),
    ...checkItemLinks(items.results, items.files.values()),
    ...checkMeeting(issue, entries, items.results),
    ...(valid ? checkAudience(placed, audience) : []),
    ...(corrected?.diagnostics ?? []),
    ...imageFindings,
  ])
  if (!bulletin.value || !issue.value || !corrected || hasErrors(diagnostics)) return { diagnostics }
  const assembled = assembleIssue({
    source,
    bulletin: bulletin.value,
    meta: issue.value,
    entries,
    items,
    images,
    corrected,
    packs,
    language,
    audience,
  })
  return { issue: assembled, diagnostics }
}

function coverOf({ value, file, placeOf }: ReadDocument<Issue>): ImageReference | undefined {
  const written = value?.cover?.image
  if (written === undefined) return undefined
  return {
    path: resolvePath(file, written) ?? written,
    written,
    file,
    get place() {
      return placeOf(['cover', 'image'])
    },
  }
}
