import { type Diagnostic, sortDiagnostics } from '@bantin/diagnostics'
import { checkItems } from '../check/check-items.ts'
import { findIssueFacts } from '../facts/issue-facts.ts'
import { guard } from '../guard/guard.ts'
import { findHeadings } from '../headings/find-headings.ts'
import type { LeftOut, Manuscript } from '../manuscript/manuscript.ts'
import { wordsOf } from '../manuscript/words-of.ts'
import { repairText } from '../repair/repair-text.ts'
import { split } from '../split/split.ts'
import { notesWithoutSign } from '../tree/notes-without-sign.ts'
import { underlineDropped } from '../tree/rules.ts'
import { toMarkdown } from '../tree/to-markdown.ts'
import { coverOf } from './cover-of.ts'
import type { Draft, DraftItem } from './draft.ts'
import type { DraftOptions } from './draft-options.ts'
import { emptyDraft } from './empty-draft.ts'
import { withLead } from './with-lead.ts'

/**
 * Make draft items of a manuscript: decode its legacy text, refuse what is secret, find headings, read the masthead, split it into articles.
 * No word is lost: each stands in an item, or in the list of what was left out.
 *
 * @param file the file's name, for findings and guesses
 * @param manuscript what an importer read
 * @param options the bulletin's sections, and whether to split
 */
export function draft(file: string, manuscript: Manuscript, options: DraftOptions = {}): Draft {
  const repaired = repairText(manuscript)
  const guarded = guard(repaired.manuscript, file)
  if (guarded.refused) return { ...emptyDraft(file), refused: true, diagnostics: guarded.diagnostics }
  const issue = findIssueFacts(repaired.manuscript, file)
  const headed = findHeadings(issue.manuscript)
  const { parts, guesses, leftOut, diagnostics } = split(headed.manuscript, {
    file,
    sections: options.sections ?? [],
    whole: options.whole ?? false,
  })
  const orphans = notesWithoutSign(
    headed.manuscript,
    parts.flatMap(({ blocks }) => blocks),
  )
  const trees = parts.map((part, i) =>
    withLead(part, { manuscript: headed.manuscript, file, ...(i === parts.length - 1 ? { orphans } : {}) }),
  )
  const items = parts.map(({ blocks: _, lead: __, ...part }, i): DraftItem => {
    const { tree, image } = trees[i]!
    return { ...part, ...(image ? { image } : {}), tree, markdown: toMarkdown(tree) }
  })
  const cover = issue.cover && coverOf(issue.cover, issue.manuscript, file)
  const allGuesses = [...guarded.guesses, ...issue.guesses, ...headed.guesses, ...guesses, ...trees.flatMap((one) => one.guesses)]
  return {
    file,
    refused: false,
    issue: { ...issue.facts, ...(guarded.audience ? { audience: guarded.audience } : {}) },
    items,
    images: [...(cover ? [cover.image] : []), ...trees.flatMap(({ images }) => images)],
    ...(cover ? { cover: cover.cover } : {}),
    repairs: [...manuscript.repairs.map((one) => ({ ...one, context: { before: '', after: '' } })), ...repaired.repairs],
    losses: repaired.losses,
    guesses: allGuesses,
    leftOut: [...headed.manuscript.leftOut, ...leftOut, ...(parts.length === 0 ? notesLeftOut(headed.manuscript, orphans) : [])],
    diagnostics: sortDiagnostics([
      ...manuscript.diagnostics,
      ...guarded.diagnostics,
      ...diagnostics,
      ...oncePerFile(trees.flatMap(({ diagnostics }) => diagnostics)),
      ...checkItems(items, allGuesses),
    ]),
  }
}

/** Without an item, notes have nowhere to stand. */
function notesLeftOut({ notes }: Manuscript, ids: readonly string[]): LeftOut[] {
  return ids.flatMap((id) => {
    const blocks = notes.get(id) ?? []
    const text = wordsOf(blocks).trim()
    return text === '' ? [] : [{ kind: 'note' as const, text, place: blocks[0]?.place ?? { line: 1 } }]
  })
}

/** Underlining is told once, however many items have some. */
function oncePerFile(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  const first = diagnostics.find(({ ruleId }) => ruleId === underlineDropped.id)
  return diagnostics.filter((one) => one === first || one.ruleId !== underlineDropped.id)
}
