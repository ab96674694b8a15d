import type { Audience, Bulletin, Issue } from '@bantin/schema'
import type { CompiledImage } from '../adapter/host.ts'
import type { PlacedEntry } from '../checks/entries.ts'
import type { LaterCorrection } from '../correction/later-correction.ts'
import type { PlacedCorrections } from '../correction/place-corrections.ts'
import type { ItemResult } from '../item/compile-item.ts'
import type { CompiledItems } from '../item/compile-items.ts'
import type { RulePack } from '../rule-pack/rule-pack.ts'
import { findFile } from '../source/find-file.ts'
import type { IssueSource, SourceFile } from '../source/issue-source.ts'
import { resolvePath } from '../source/resolve-path.ts'
import type { CompiledIssue, CompiledItem, CompiledSection } from './compiled-issue.ts'

/** Put together what was read, checked and compiled. */
export function assembleIssue(parts: {
  readonly source: IssueSource
  readonly bulletin: Bulletin
  readonly meta: Issue
  readonly entries: readonly PlacedEntry[]
  readonly items: CompiledItems
  readonly images: ReadonlyMap<string, CompiledImage>
  readonly corrected: PlacedCorrections
  readonly packs: readonly RulePack[]
  readonly language: string
  readonly audience: Audience
}): CompiledIssue {
  const { source, bulletin, meta, entries, items, images, corrected, packs, language, audience } = parts
  const licence = meta.imprint.licence ?? bulletin.licence
  const listed = entries.flatMap(({ entry }): CompiledItem[] => {
    const result = items.results.get(entry.item)
    const file = items.files.get(entry.item)
    return result && file
      ? [
          assembleItem(entry.item, entry.section ?? '', file, result, {
            language,
            audience,
            correctedBy: corrected.ofItems.get(entry.item) ?? [],
          }),
        ]
      : []
  })
  const sections = sectionsOf(bulletin, listed)
  const { cover } = meta
  return {
    bulletin,
    meta,
    id: meta.id,
    title: meta.title ?? bulletin.title,
    language,
    audience,
    ...(licence ? { licence } : {}),
    ...(cover
      ? {
          cover: {
            image: resolvePath(source.issueFile, cover.image) ?? '',
            alt: cover.alt,
            ...(cover.credit ? { credit: cover.credit } : {}),
          },
        }
      : {}),
    sections,
    items: sections.flatMap((one) => one.items),
    correctedBy: corrected.ofIssue,
    images,
    rulePacks: packs,
    files: { bulletin: source.bulletinFile, issue: source.issueFile },
    sources: sourcesOf(source, items),
    ...(source.host ? { host: source.host } : {}),
  }
}

/** Nothing else of the folder goes along: a form must not find what no item of the issue says. */
function sourcesOf(source: IssueSource, { files, results }: CompiledItems): Map<string, SourceFile> {
  const paths = [...results].flatMap(([id, { includes }]) => [files.get(id) ?? '', ...includes])
  return new Map(
    paths.flatMap((path) => {
      const found = findFile(source, path)
      return found ? [[path, found] as const] : []
    }),
  )
}

/** A section stands where its first item stands; all its items follow. */
function sectionsOf(bulletin: Bulletin, items: readonly CompiledItem[]): CompiledSection[] {
  const ids = [...new Set(items.map((one) => one.section))]
  return ids.flatMap((id) => {
    const section = bulletin.sections.find((one) => one.id === id)
    return section ? [{ ...section, items: items.filter((one) => one.section === id) }] : []
  })
}

function assembleItem(
  id: string,
  section: string,
  file: string,
  result: ItemResult,
  issue: { language: string; audience: Audience; correctedBy: readonly LaterCorrection[] },
): CompiledItem {
  const meta = result.meta as NonNullable<ItemResult['meta']>
  const lead = meta.image
  return {
    id,
    section,
    file,
    meta,
    title: meta.title,
    language: meta.language ?? issue.language,
    audience: meta.audience ?? issue.audience,
    contributors: meta.contributors,
    ...(lead && result.image
      ? {
          image: {
            image: result.image,
            alt: lead.alt,
            ...(lead.caption ? { caption: lead.caption } : {}),
            ...(lead.credit ? { credit: lead.credit } : {}),
          },
        }
      : {}),
    correctedBy: issue.correctedBy,
    tree: result.tree,
    toc: result.toc,
    words: result.words,
    readingMinutes: result.readingMinutes,
  }
}
