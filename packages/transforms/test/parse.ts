import type { Diagnostic } from '@bantin/diagnostics'
import { diagnose } from '@bantin/diagnostics'
import type { Transform, TransformContext } from '@bantin/transforms'
import type { Nodes, Root } from 'mdast'
import { directiveFromMarkdown } from 'mdast-util-directive'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { directive } from 'micromark-extension-directive'
import { gfm } from 'micromark-extension-gfm'

const extensions = [gfm({ singleTilde: false }), directive()]
const mdastExtensions = [gfmFromMarkdown(), directiveFromMarkdown()]

/** Markdown as the parser of Bantin reads it, after the front matter. */
export const parse = (markdown: string): Root => fromMarkdown(markdown, { extensions, mdastExtensions })

/** A context that keeps what is reported. */
export function listen(language = 'vi'): TransformContext & { found: Diagnostic[] } {
  const found: Diagnostic[] = []
  return { language, found, report: (rule, place, ...params) => found.push(diagnose(rule, { place }, ...params)) }
}

/** `3:5–3:9 rule/id message`: one line for each finding. */
export const lines = (found: readonly Diagnostic[]): string[] =>
  found.map(({ place, ruleId, message }) => {
    const where = place ? `${place.start.line}:${place.start.column}–${place.end.line}:${place.end.column}` : '-'
    return `${where} ${ruleId} ${message.vi}`
  })

/** What one transform makes of Markdown: the tree as a sketch, and what it reported. */
export function run(transform: Transform, markdown: string, language = 'vi'): { tree: string; found: string[] } {
  const tree = parse(markdown)
  const context = listen(language)
  transform.run(tree, context)
  return { tree: sketch(tree), found: lines(context.found) }
}

const SHOWN = ['kind', 'language', 'name', 'depth', 'url', 'alt', 'title', 'identifier'] as const

/** A tree as indented lines: type, the facts that count, text in quotes with U+00A0 as `~`. */
export function sketch(node: Nodes, indent = ''): string {
  const facts = SHOWN.flatMap((key) => {
    const value: unknown = key in node ? node[key as keyof typeof node] : undefined
    return value === undefined || value === null ? [] : [`${key}=${String(value)}`]
  })
  const data = node.data && Object.keys(node.data).length > 0 ? [JSON.stringify(node.data)] : []
  const value = 'value' in node ? [JSON.stringify(node.value).replaceAll('\u00a0', '~')] : []
  const line = indent + [node.type, ...facts, ...data, ...value].join(' ')
  const children = 'children' in node ? node.children.map((child) => sketch(child, `${indent}  `)) : []
  return node.type === 'root' ? node.children.map((child) => sketch(child)).join('\n') : [line, ...children].join('\n')
}

/** The words of a tree in reading order: what no transform may lose. */
export function wordsOf(tree: Nodes): string[] {
  const parts: string[] = []
  const visit = (node: Nodes) => {
    if (node.type === 'textDirective' && node.name !== 'tieng') parts.push(`:${node.name}:`)
    if (node.type === 'caption' && node.data?.label) parts.push(` ${node.data.label} `)
    if ('value' in node && node.type !== 'yaml') parts.push(node.value)
    if (node.type === 'image') parts.push(` ${node.alt ?? ''} ${node.title ?? ''} `)
    if (!PHRASING.has(node.type)) parts.push(' ')
    if ('children' in node) for (const child of node.children) visit(child)
    if (!PHRASING.has(node.type)) parts.push(' ')
  }
  visit(tree)
  return (
    parts
      .join('')
      .normalize('NFC')
      .match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  )
}

const PHRASING = new Set(['text', 'inlineCode', 'emphasis', 'strong', 'delete', 'link', 'noBreak', 'foreign', 'textDirective', 'html'])

/** Words of the first list that are missing, in order, from the second. */
export function lost(before: readonly string[], after: readonly string[]): string[] {
  let next = 0
  return before.filter((word) => {
    const found = after.indexOf(word, next)
    if (found >= 0) next = found + 1
    return found < 0
  })
}
