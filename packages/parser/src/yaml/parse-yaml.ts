import { type Diagnostic, diagnose, type Location, type Place } from '@bantin/diagnostics'
import { type Document, isCollection, isMap, isNode, isScalar, LineCounter, type Node, parseDocument, type YAMLError } from 'yaml'
import { findHazards, MAX_ALIASES, TOO_MANY_ALIASES } from './hazards.ts'
import { yamlSyntax } from './rules.ts'
import { explainYamlError } from './yaml-errors.ts'
import type { YamlProblem } from './yaml-problem.ts'

/** Keys and indexes that lead to a value. */
export type Path = readonly PropertyKey[]

/** A YAML document as values, and where each of them stands. */
export interface ParsedYaml {
  /** Plain values: dates stay strings. `undefined` when the text cannot be read, `null` when it is empty. */
  readonly value: unknown
  readonly diagnostics: readonly Diagnostic[]
  /** The place of the value at a path, or of its nearest ancestor that exists. */
  placeOf(path: Path): Place | undefined
  /** The place of the key at a path. */
  placeOfKey(path: Path): Place | undefined
  /** A single value as it stands in the file, without quotes: `0264` where `value` has 264. */
  sourceOf(path: Path): string | undefined
}

/** Options of {@link parseYaml}. */
export interface ParseYamlOptions {
  /** The path of the text, for the findings. */
  readonly file: string
  /** The line of the file on which the text begins. Default 1. */
  readonly line?: number
}

/**
 * Read YAML 1.2 (core schema: no timestamps, no `yes`/`no` booleans, no merge keys, no tags) with positions. Never throws. What YAML would
 * drop without a word, such as the text behind a ` #`, is an error.
 *
 * @param text the document, with `\n` line ends
 * @returns the value, or `yaml/syntax` findings: at most one for each line
 * @source YAML 1.2.2, chapter 10.3, core schema
 * @example
 * ```ts
 * import { parseYaml } from '@bantin/parser'
 *
 * const { value, placeOf } = parseYaml('number: 264\ndate: 2026-11-05\n', { file: 'issue.yaml' })
 * console.log(JSON.stringify(value)) // => {"number":264,"date":"2026-11-05"}
 * console.log(JSON.stringify(placeOf(['date'])?.start)) // => {"line":2,"column":7}
 * ```
 */
export function parseYaml(text: string, options: ParseYamlOptions): ParsedYaml {
  const { file, line = 1 } = options
  // The parser's own count misses line ends behind some errors
  const lines = new LineCounter()
  lines.addNewLine(0)
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
  const settings = { version: '1.2', schema: 'core', stringKeys: true, uniqueKeys: false, prettyErrors: false, logLevel: 'error' } as const
  const document = parseDocument(text, settings)
  const point = (offset: number) => {
    const { line: row, col } = lines.linePos(Math.min(offset, text.length))
    return { line: Math.max(row, 1) + line - 1, column: Math.max(col, 1) }
  }
  const place = (start: number, end: number): Place => ({ start: point(start), end: point(Math.max(end, start + 1)) })
  const lineOf = (offset: number) => point(offset).line
  const explained = firstErrors([...document.errors, ...document.warnings.filter((one) => one.code === 'BAD_DIRECTIVE')]).map((error) =>
    explainYamlError(error, { text, document, lineOf }),
  )
  const problems = onePerLine([...findHazards(document, { text, lineOf }), ...explained], lineOf)
  const told = problems.map(({ start, end, problem, help }) => {
    const lineEnd = text.indexOf('\n', start)
    const at = place(start, lineEnd === -1 ? end : Math.min(end, lineEnd))
    return diagnose(yamlSyntax, { file, place: at }, { problem, help })
  })
  return {
    ...(told.length === 0 ? plainValue(document, { file, place: placeOfNode(START, place) }) : { value: undefined, diagnostics: told }),
    placeOf: (path) => placeOfNode(nodeAt(document, path) ?? START, place),
    placeOfKey: (path) => placeOfNode(keyAt(document, path) ?? nodeAt(document, path) ?? START, place),
    sourceOf: (path) => sourceOf(nodeAt(document, path)),
  }
}

/** Where an empty document begins. */
const START = { range: [0, 0, 0] } as const

/** Beyond these a file is no YAML at all. */
const MOST_ERRORS = 20

/** The first error at each offset: one mistake makes several. */
function firstErrors(errors: readonly YAMLError[]): YAMLError[] {
  const byOffset = new Map<number, YAMLError>()
  for (const error of errors.slice(0, 2 * MOST_ERRORS)) if (!byOffset.has(error.pos[0])) byOffset.set(error.pos[0], error)
  return [...byOffset.values()].slice(0, MOST_ERRORS)
}

function plainValue(document: Document, at: Location): Pick<ParsedYaml, 'value' | 'diagnostics'> {
  try {
    return { value: document.toJS({ maxAliasCount: MAX_ALIASES }), diagnostics: [] }
  } catch {
    return { value: undefined, diagnostics: [diagnose(yamlSyntax, at, TOO_MANY_ALIASES)] }
  }
}

/** One problem for each line, and none for the indentation of lines right below another problem: they follow from it. */
function onePerLine(problems: readonly YamlProblem[], lineOf: (offset: number) => number): YamlProblem[] {
  const byLine = new Map<number, YamlProblem>()
  for (const one of problems) if (!byLine.has(lineOf(one.start))) byLine.set(lineOf(one.start), one)
  const inOrder = [...byLine].sort(([a], [b]) => a - b)
  return inOrder.filter(([line, one], i) => !(one.isIndentation && inOrder[i - 1]?.[0] === line - 1)).map(([, one]) => one)
}

function nodeAt(document: Document, path: Path): Node | undefined {
  let node: unknown = document.contents
  for (const key of path) {
    if (!isCollection(node)) break
    const next = node.get(typeof key === 'symbol' ? String(key) : key, true)
    if (!isNode(next)) break
    node = next
  }
  return isNode(node) ? node : undefined
}

function keyAt(document: Document, path: Path): Node | undefined {
  const parent = path.length > 1 ? document.getIn(path.slice(0, -1), true) : document.contents
  if (path.length === 0 || !isMap(parent)) return undefined
  const pair = parent.items.find((one) => isScalar(one.key) && one.key.value === path.at(-1))
  return isNode(pair?.key) ? pair.key : undefined
}

function sourceOf(node: Node | undefined): string | undefined {
  return isScalar(node) && node.source !== undefined && !node.source.includes('\n') ? node.source : undefined
}

function placeOfNode(node: Node | typeof START, place: (start: number, end: number) => Place): Place | undefined {
  const { range } = node
  if (!range) return undefined
  // A block mapping is named by its first key: underlining all its lines would tell nothing
  const first = isMap(node) && !node.flow ? node.items[0]?.key : undefined
  return isScalar(first) && first.range ? place(first.range[0], first.range[1]) : place(range[0], range[1])
}
