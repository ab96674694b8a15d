import { type Diagnostic, diagnose, type Place } from '@bantin/diagnostics'
import type { Root } from 'mdast'
import type { Parsed } from './changed-blocks.ts'
import { measureText, type TextMeasure } from './measure-text.ts'
import { readMarkdown } from './read-markdown.ts'
import { reparse } from './reparse.ts'
import { tooDeep, tooTangled } from './rules.ts'
import { isDeeperThan } from './tree-depth.ts'

/** The most levels of containers, and of nodes: a list takes two nodes for a level. */
const MAX_LEVELS = 50
const MAX_NODES = 200
/** The most work that pairing signs may be: one paragraph of 3,000 signs, or a hundred of 300. */
const MAX_WORK = 9_000_000

/** A Markdown text as a tree with positions; the front matter, if any, is its first child, of type `yaml`. */
export interface ParsedMarkdown {
  /** Without children when there are diagnostics. */
  readonly tree: Root
  readonly diagnostics: readonly Diagnostic[]
}

/** Options of {@link parseMarkdown}. */
export interface ParseMarkdownOptions {
  /** The path of the text, for the findings. */
  readonly file: string
  /** An earlier text of the same file with its tree, nothing of it changed: only the blocks that differ are parsed. */
  readonly earlier?: Parsed
}

/**
 * Read Markdown: CommonMark with GFM (tables, footnotes, strikethrough, task lists), directives and front matter. Never throws. The time it
 * takes is bounded by the length of the text: what is nested or tangled beyond reason is refused.
 *
 * @param text the text of a file, with `\n` line ends
 * @returns the mdast tree; `markdown/too-deep`, `markdown/too-tangled`
 * @source CommonMark 0.31.2, GitHub Flavored Markdown 0.29, generic directives proposal
 * @example
 * ```ts
 * import { parseMarkdown } from '@bantin/parser'
 *
 * const { tree } = parseMarkdown('## Gặt sớm\n\nLúa chín đều.\n', { file: 'items/gat-som.md' })
 * console.log(tree.children.map((node) => `${node.type} ${node.position?.start.line}`).join(', ')) // => heading 1, paragraph 3
 * ```
 */
export function parseMarkdown(text: string, options: ParseMarkdownOptions): ParsedMarkdown {
  const { file, earlier } = options
  const measure = measureText(text)
  const refused = refuse(measure, file)
  if (refused) return refused
  try {
    const parsed = (earlier && reparse(earlier, text)) ?? readMarkdown(text)
    // Only a text of many signs can nest so deep without containers
    const isDeep = measure.heaviest > MAX_NODES && isDeeperThan(parsed, MAX_NODES)
    return isDeep ? nothing(diagnose(tooTangled, at(file, measure.heaviestLine))) : { tree: parsed, diagnostics: [] }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return nothing(diagnose(tooTangled, at(file, measure.heaviestLine)))
  }
}

function refuse({ depth, deepestLine, work, heaviestLine }: TextMeasure, file: string): ParsedMarkdown | undefined {
  if (depth > MAX_LEVELS) return nothing(diagnose(tooDeep, at(file, deepestLine), { limit: MAX_LEVELS }))
  if (work > MAX_WORK) return nothing(diagnose(tooTangled, at(file, heaviestLine)))
  return undefined
}

const nothing = (diagnostic: Diagnostic): ParsedMarkdown => ({ tree: { type: 'root', children: [] }, diagnostics: [diagnostic] })

const at = (file: string, line: number): { file: string; place: Place } => ({
  file,
  place: { start: { line, column: 1 }, end: { line, column: 2 } },
})
