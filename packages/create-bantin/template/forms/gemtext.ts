import { type CompiledIssue, type CompiledItem, defineAdapter } from '@bantin/compile'
import {
  byline,
  correctedFacts,
  correctionFacts,
  imprintFacts,
  issueFacts,
  issueLabels,
  itemCode,
  labels,
  originFacts,
} from '@bantin/paratext'
import type { Nodes } from 'mdast'
import { z } from 'zod'

const say = labels.vi

/** Words that stand in one line. */
function inline(node: Nodes): string {
  if (node.type === 'break') return ' '
  if (node.type === 'image') return `[${node.alt ?? ''}]`
  if (node.type === 'footnoteReference') return ` [${node.data?.number ?? node.identifier}]`
  if ('value' in node) return node.value.replaceAll('\n', ' ')
  return 'children' in node ? node.children.map(inline).join('') : ''
}

const blocks = (nodes: readonly Nodes[]): string[] => nodes.flatMap(block)

/** The lines of a block. A line of Gemtext is a whole paragraph. */
function block(node: Nodes): string[] {
  switch (node.type) {
    case 'heading':
      return ['', `${'#'.repeat(Math.min(3, node.depth + 1))} ${inline(node)}`]
    case 'list':
      return node.children.flatMap((item, i) => {
        const [first = '', ...rest] = blocks(item.children)
        return [`* ${node.ordered ? `${(node.start ?? 1) + i}. ` : ''}${first}`, ...rest]
      })
    case 'blockquote':
      return blocks(node.children).map((line) => `> ${line}`)
    case 'code':
      return ['```', node.value, '```']
    case 'addition':
      return [say.addition(node.by), ...blocks(node.children)]
    case 'callout':
      return [...(node.children[0]?.type === 'calloutTitle' ? [] : [say.callout[node.kind]]), ...blocks(node.children)]
    case 'caption':
      return [[node.data?.label, inline(node)].filter(Boolean).join(' ')]
    case 'table':
      return node.children.map((row) => row.children.map(inline).join(' | '))
    case 'figure':
    case 'passage':
      return blocks(node.children)
    case 'footnoteDefinition':
      return [] // At the end of the item, see below
    case 'thematicBreak':
      return ['---']
    default:
      return [inline(node)]
  }
}

/** What a later issue put right in an item, or in the whole issue. */
const corrected = (issue: CompiledIssue, at: CompiledIssue | CompiledItem, heading: string) =>
  correctedFacts(issue, at, say).flatMap((one) => [
    ...[heading, `${one.where}: ${one.title}, ${one.day}`, `${say.wrong}: ${one.wrong}`, `${say.right}: ${one.right}`, one.note],
  ])

function article(issue: CompiledIssue, item: CompiledItem): string[] {
  const { meta, image, tree, title } = item
  const origin = originFacts(item, say)
  const notes = tree.children.filter((node) => node.type === 'footnoteDefinition')
  return [
    ...['', `## ${title}`, itemCode(issue, item.id), meta.subtitle, meta.summary],
    ...corrected(issue, item, say.corrected),
    ...byline(item, say).map(({ label, names }) => `${label}: ${names}`),
    ...(image ? [`[${image.alt}]`, image.caption, image.credit] : []),
    ...blocks(tree.children),
    ...notes
      .sort((a, b) => (a.data?.number ?? 0) - (b.data?.number ?? 0))
      .map((note) => `[${note.data?.number}] ${blocks(note.children).join(' ')}`),
    ...(origin ? [[origin.label, origin.title, ...origin.more].join(', ')] : []),
    ...correctionFacts(issue, item, say).flatMap((one) => [
      one.about,
      `${say.wrong}: ${one.wrong}`,
      `${say.right}: ${one.right}`,
      one.note,
    ]),
  ].filter((line) => line !== undefined)
}

export const gemtext = defineAdapter({
  name: 'gemtext',
  options: z.strictObject({ folder: z.string().default('gemini').meta({ description: 'Folder of the file' }) }),
  nodes: [
    ...[
      'addition',
      'blockquote',
      'break',
      'callout',
      'calloutTitle',
      'caption',
      'code',
      'delete',
      'emphasis',
      'figure',
      'footnoteDefinition',
    ],
    ...['footnoteReference', 'foreign', 'heading', 'image', 'inlineCode', 'link', 'list', 'listItem', 'noBreak', 'paragraph'],
    ...['passage', 'strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak'],
  ],
  async render(issue, { options, artifact }) {
    const { bulletin, meta, cover } = issue
    const lines = [
      ...[`# ${bulletin.title}`, bulletin.subtitle, meta.title, ...issueFacts(meta, say), ...issueLabels(issue, say)],
      ...corrected(issue, issue, say.correctedIssue),
      ...(cover ? [`[${cover.alt}]`, cover.credit] : []),
      ...issue.sections.flatMap((section) => ['', `# ${section.title}`, ...section.items.flatMap((item) => article(issue, item))]),
      ...['', `# ${say.imprint}`, ...imprintFacts(issue, say).map(({ term, lines }) => `* ${term}: ${lines.join('; ')}`)],
    ].filter((line) => line !== undefined)
    return [artifact(`${options.folder}/${issue.id}.gmi`, 'text/gemini', `${lines.join('\n')}\n`, { role: 'issue' })]
  },
})
