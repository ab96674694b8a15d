import type { CompiledIssue, CompiledItem, LaterCorrection } from '@bantin/compile'
import { isParent } from '@bantin/schema'
import type { FootnoteDefinition, Nodes } from 'mdast'
import type { ExpectedIssue, ExpectedItem, ExpectedPart, ExpectedWord } from './expected.ts'
import { imprintWords } from './imprint-words.ts'
import { part } from './part.ts'
import { splitWords } from './split-words.ts'
import { type TracedWord, treeWords } from './tree-words.ts'

/**
 * Every word that a full-text form of an issue must show, in reading order. Descriptions of pictures are no part of the text (see
 * the check `altTextPresent`), nor are keywords, addresses behind links, and dates, which each form writes in its own way.
 *
 * @param issue what `compile` returned
 * @param options.omit node types that the form leaves out on purpose
 * @example
 * ```ts
 * import { compile } from '@bantin/compile'
 * import { expectedWords, minimal } from '@bantin/adapter-kit'
 *
 * const { issue } = await compile(minimal.source)
 * if (issue) console.log(expectedWords(issue).items[0]?.text.map((word) => word.text).join(' ')) // => tin vắn chợ phiên họp ngày chủ nhật
 * ```
 */
export function expectedWords(issue: CompiledIssue, options: { readonly omit?: readonly string[] } = {}): ExpectedIssue {
  const omit = new Set(options.omit)
  return {
    items: issue.items.map((item) => itemWords(item, omit)),
    apart: [
      ...issue.sections.map((section) => part('section', section.title)),
      ...imprintWords(issue, omit),
      ...correctedParts(issue.correctedBy).filter(hasWords),
    ],
    file: issue.files.issue,
  }
}

function itemWords(item: CompiledItem, omit: ReadonlySet<string>): ExpectedItem {
  const { meta } = item
  const front = [item.title, meta.subtitle ?? ''].flatMap(splitWords)
  const parts = [
    part('summary', meta.summary),
    ...item.contributors.flatMap((one) => [part('contributor', one.name), part('contributor', one.organisation)]),
    ...(omit.has('image') ? [] : [part('lead caption', item.image?.caption), part('lead credit', item.image?.credit)]),
    part('origin', meta.origin?.title),
    part('origin', meta.origin?.publisher),
    ...correctedParts(item.correctedBy),
    ...meta.corrections.flatMap((one) => [part('correction', one.wrong), part('correction', one.right), part('correction', one.note)]),
  ]
  return {
    id: item.id,
    file: item.file,
    text: [...front.map((text): ExpectedWord => ({ text })), ...treeWords(item.tree, omit).map(withoutPath)],
    notes: omit.has('footnoteDefinition') ? [] : noteParts(item.tree, omit),
    apart: parts.filter(hasWords),
  }
}

/** What was put right later, and which item says so: readers of every form must see it. */
function correctedParts(corrections: readonly LaterCorrection[]): ExpectedPart[] {
  return corrections.flatMap(({ by, wrong, right, note }) => [by.itemTitle, wrong, right, note].map((text) => part('corrected', text)))
}

const withoutPath = ({ path: _, ...word }: TracedWord): ExpectedWord => word

const hasWords = (one: ExpectedPart): boolean => one.words.length > 0

/** A note to which only another note refers stands behind that one on paper, whatever its number. */
function noteParts(tree: Nodes, omit: ReadonlySet<string>): ExpectedPart[] {
  const notes: FootnoteDefinition[] = []
  const inText = new Set<string>()
  const enter = (node: Nodes, inNote: boolean): void => {
    if (node.type === 'footnoteDefinition') notes.push(node)
    if (node.type === 'footnoteReference' && !inNote) inText.add(node.identifier)
    if (isParent(node)) for (const child of node.children) enter(child, inNote || node.type === 'footnoteDefinition')
  }
  enter(tree, false)
  notes.sort((a, b) => (a.data?.number ?? 0) - (b.data?.number ?? 0))
  return notes.map((note) => ({
    name: inText.has(note.identifier) ? 'note' : 'note of a note',
    words: treeWords(note, omit).map(withoutPath),
  }))
}
