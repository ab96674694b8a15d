import { type Diagnostic, diagnose, type Place } from '@bantin/diagnostics'
import { type Item, item } from '@bantin/schema'
import type { Root } from 'mdast'
import type { MarkdownParser } from '../markdown/create-markdown-parser.ts'
import { parseMarkdown } from '../markdown/parse-markdown.ts'
import { type Path, parseYaml } from '../yaml/parse-yaml.ts'
import { validate } from '../yaml/validate.ts'
import { frontMatterMissing, frontMatterNotClosed } from './rules.ts'

/** An item's front matter and body. */
export interface ParsedItem {
  /** None when the front matter has errors. */
  readonly meta?: Item
  /** The body, without the front matter. */
  readonly tree: Root
  readonly diagnostics: readonly Diagnostic[]
  /** The place of a value of the front matter, in lines of the file. */
  placeOf(path: Path): Place | undefined
}

/** Options of {@link parseItem}. */
export interface ParseItemOptions {
  /** The path of the item, for the findings. */
  readonly file: string
  /**
   * Reads the Markdown.
   *
   * @default parseMarkdown
   */
  readonly markdown?: MarkdownParser | undefined
}

/**
 * Read an item: YAML front matter, then Markdown. Never throws.
 *
 * @param text the text of the file, with `\n` line ends
 * @returns the findings of {@link parseMarkdown}, {@link parseYaml} and {@link validate}; `item/front-matter-missing`,
 *   `item/front-matter-not-closed`
 * @example
 * ```ts
 * import { parseItem } from '@bantin/parser'
 *
 * const { meta, tree } = parseItem('---\ntitle: Gặt sớm\n---\n\nLúa chín đều.\n', { file: 'items/gat-som.md' })
 * console.log(meta?.title, tree.children.length) // => Gặt sớm 1
 * ```
 */
export function parseItem(text: string, options: ParseItemOptions): ParsedItem {
  const { file, markdown = parseMarkdown } = options
  const { tree, diagnostics } = markdown(text, { file })
  if (diagnostics.length > 0) return { tree, diagnostics, placeOf: () => undefined }
  const [head, ...children] = tree.children
  if (head?.type !== 'yaml') {
    const rule = /^---[ \t]*\n/.test(text) ? frontMatterNotClosed : frontMatterMissing
    return { tree, diagnostics: [diagnose(rule, { file, place: LINE_1 })], placeOf: () => undefined }
  }
  const yaml = parseYaml(head.value, { file, line: 2 })
  const checked = yaml.diagnostics.length > 0 ? { diagnostics: yaml.diagnostics } : validate(item, yaml, { file })
  return {
    ...('value' in checked && checked.value ? { meta: checked.value } : {}),
    tree: { ...tree, children },
    diagnostics: checked.diagnostics,
    placeOf: (path) => yaml.placeOf(path),
  }
}

const LINE_1: Place = { start: { line: 1, column: 1 }, end: { line: 1, column: 4 } }
