import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { byline, correctedFacts, correctionFacts, itemCode, labels, originFacts } from '@bantin/paratext'
import { blocks } from '../nodes/index.ts'

const say = labels.vi

/** What later issues put right, in an item or in the whole issue. */
export const correctedLines = (issue: CompiledIssue, at: CompiledIssue | CompiledItem, heading: string): (string | undefined)[] =>
  correctedFacts(issue, at, say).flatMap((one) => [
    ...[heading, `${one.where}: ${one.title}, ${one.day}`, `${say.wrong}: ${one.wrong}`, `${say.right}: ${one.right}`, one.note],
  ])

/** An item: its head, its text, its notes, where it comes from, what it puts right. */
export function itemLines(issue: CompiledIssue, item: CompiledItem): (string | undefined)[] {
  const { meta, image, tree, title } = item
  const origin = originFacts(item, say)
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  return [
    ...['', title, itemCode(issue, item.id), meta.subtitle, meta.summary],
    ...correctedLines(issue, item, say.corrected),
    ...byline(item, say).map(({ label, names }) => `${label}: ${names}`),
    ...(image ? [`[${image.alt}]`, image.caption, image.credit] : []),
    ...blocks(tree.children),
    ...notes
      .toSorted((a, b) => (a.data?.number ?? 0) - (b.data?.number ?? 0))
      .map((note) => `[${note.data?.number}] ${blocks(note.children).join(' ')}`),
    ...(origin ? [[origin.label, origin.title, ...origin.more].join(', ')] : []),
    ...correctionFacts(issue, item, say).flatMap((one) => [
      one.about,
      `${say.wrong}: ${one.wrong}`,
      `${say.right}: ${one.right}`,
      one.note,
    ]),
  ]
}
