import { type Adapter, type CompiledIssue, type CompiledItem, defineAdapter } from '@bantin/compile'
import type { Nodes, Root } from 'mdast'
import { z } from 'zod'
import type { ConformanceOptions } from '../../src/index.ts'

const NODES = [
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
  ...['footnoteReference', 'foreign', 'heading', 'image', 'inlineCode', 'link', 'list', 'listItem', 'noBreak', 'paragraph', 'passage'],
  ...['strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak'],
]

const INLINE = new Set(['delete', 'emphasis', 'foreign', 'inlineCode', 'link', 'noBreak', 'strong', 'text'])

/** What to do otherwise than a form should. */
export interface Fault {
  readonly nodes?: readonly string[]
  readonly omits?: readonly string[]
  readonly render?: () => void
  readonly items?: (items: readonly CompiledItem[]) => readonly CompiledItem[]
  readonly node?: (node: Nodes) => string | undefined
  readonly lines?: (lines: readonly string[]) => readonly string[]
  readonly path?: () => string
}

/** A form of one text file: `lang vi` and `alt …` on lines of their own that begin with a tab, words on the others. */
export function plainText(fault: Fault = {}): () => Adapter {
  return defineAdapter({
    name: 'plain-text',
    options: z.strictObject({}),
    nodes: fault.nodes ?? NODES,
    omits: (fault.omits ?? []).map((node) => ({ node, reason: { vi: 'Không thể hiện.', en: 'Not shown.' } })),
    async render(issue, { artifact }) {
      fault.render?.()
      const lines = [
        ...masthead(issue),
        ...corrected(issue),
        ...(fault.items?.(issue.items) ?? issue.items).flatMap((item) => article(item, fault)),
      ]
      return [artifact(fault.path?.() ?? `${issue.id}.txt`, 'text/plain', `${(fault.lines?.(lines) ?? lines).join('\n')}\n`)]
    },
  })
}

const read = (artifacts: Parameters<NonNullable<ConformanceOptions['extract']>>[0]): string[] =>
  artifacts.flatMap((one) => new TextDecoder().decode(one.bytes).split('\n'))

const marked = (mark: string) => (artifacts: Parameters<typeof read>[0]) =>
  read(artifacts)
    .filter((line) => line.startsWith(`\t${mark} `))
    .map((line) => line.slice(mark.length + 2))

/** Reads the form back. */
export const readers = {
  extract: async (artifacts) => [
    read(artifacts)
      .filter((line) => !line.startsWith('\t'))
      .join('\n'),
  ],
  languages: marked('lang'),
  alts: marked('alt'),
} satisfies ConformanceOptions

function masthead({ bulletin, meta, licence, cover, language, sections }: CompiledIssue): string[] {
  const { publisher } = bulletin
  const { imprint } = meta
  const who = [...(imprint.responsible ? [imprint.responsible] : []), ...imprint.editors].flatMap((one) => [
    one.role,
    one.name,
    one.organisation,
  ])
  const facts = [
    ...[bulletin.title, bulletin.subtitle, meta.title, `Số ${meta.number}`],
    ...[publisher.parent, publisher.name, publisher.address, publisher.phone, publisher.email, licence?.number, licence?.issuer],
    ...[...who, imprint.printer?.name, imprint.printer?.address, imprint.periodicity, cover?.credit, ...sections.map((one) => one.title)],
  ]
  return [`\tlang ${language}`, ...(cover ? [`\talt ${cover.alt}`] : []), ...facts.filter((one) => one !== undefined)]
}

const corrected = ({ correctedBy }: CompiledIssue | CompiledItem): string[] =>
  correctedBy.flatMap(({ by, wrong, right, note }) => [by.itemTitle, wrong, right, ...(note === undefined ? [] : [note])])

function article(item: CompiledItem, fault: Fault): string[] {
  const { title, meta, contributors, image, language, tree } = item
  const before = [title, meta.subtitle, meta.summary, ...contributors.flatMap((one) => [one.name, one.organisation])]
  const lead = image ? [`\talt ${image.alt}`, image.caption, image.credit] : []
  const after = [meta.origin?.title, meta.origin?.publisher, ...meta.corrections.flatMap((one) => [one.wrong, one.right, one.note])]
  const front = [...before, ...lead].filter((one) => one !== undefined)
  const back = after.filter((one) => one !== undefined)
  return [`\tlang ${language}`, ...front, ...corrected(item), ...bodyOf(tree, fault), ...back]
}

/** The text without its notes, then the notes in the order of their numbers. */
function bodyOf(tree: Root, fault: Fault): string[] {
  const notes: Nodes[] = []
  const write = (node: Nodes): string => {
    const other = fault.node?.(node)
    if (other !== undefined) return other
    if (fault.omits?.includes(node.type)) return ''
    if (node.type === 'footnoteDefinition' && notes.push(node) > 0) return ''
    if (node.type === 'footnoteReference') return String(node.data?.number)
    if (node.type === 'image') return `\n\talt ${node.alt}\n`
    if (node.type === 'break') return '\n'
    if (node.type === 'code') return `\n${node.value}\n`
    if ('value' in node) return node.value
    const inside = 'children' in node ? node.children.map((child: Nodes) => write(child)).join('') : ''
    if (INLINE.has(node.type)) return node.type === 'foreign' ? `\n\tlang ${node.language}\n${inside}` : inside
    const label = node.type === 'caption' ? `${node.data?.label ?? ''} ` : ''
    return `${node.type === 'passage' ? `\n\tlang ${node.language}\n` : '\n'}${label}${inside}\n`
  }
  const text = write(tree)
  const numberOf = (note: Nodes): number => (note.type === 'footnoteDefinition' ? (note.data?.number ?? 0) : 0)
  const sorted = [...notes].sort((a, b) => numberOf(a) - numberOf(b))
  return [text, ...sorted.flatMap((note) => ('children' in note ? note.children.map((child: Nodes) => write(child)) : []))].flatMap((one) =>
    one.split('\n').filter((line) => line !== ''),
  )
}
