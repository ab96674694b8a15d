import { type Diagnostic, diagnose, type Rule } from '@bantin/diagnostics'
import type { FootnoteReference, Nodes } from 'mdast'
import type { DraftImage, Guess } from '../draft/draft.ts'
import type { SourcePlace } from '../manuscript/place.ts'
import type { ToTreeOptions } from './to-tree.ts'

/** What the parts of {@link toTree} share: what is given, and what comes of it beside the tree. */
export interface TreeContext extends ToTreeOptions {
  /** The language of the document. */
  readonly language: string
  readonly diagnostics: Diagnostic[]
  readonly guesses: Guess[]
  readonly images: DraftImage[]
  /** The path of each picture that was met. */
  readonly paths: Map<string, string>
  /** The notes in the order of their first signs. */
  readonly notes: Map<string, FootnoteReference>
  /** The block in which each anchor stands. */
  readonly anchors: Map<string, Nodes>
  report<P>(rule: Rule<P>, place: SourcePlace, ...params: P extends void ? [] : [params: P]): void
  /** Report a rule, but only the first time. */
  once<P>(rule: Rule<P>, place: SourcePlace, ...params: P extends void ? [] : [params: P]): void
}

/** A context with nothing in it yet. */
export function createContext(options: ToTreeOptions): TreeContext {
  const diagnostics: Diagnostic[] = []
  const seen = new Set<string>()
  const report: TreeContext['report'] = (rule, { line }, ...params) => {
    const place = { start: { line, column: 1 }, end: { line, column: 2 } }
    diagnostics.push(diagnose(rule, { file: options.file, place }, ...params))
  }
  return {
    ...options,
    language: (options.manuscript.facts.language ?? 'vi').split(/[-_]/)[0]?.toLowerCase() || 'vi',
    diagnostics,
    guesses: [],
    images: [],
    paths: new Map(),
    notes: new Map(),
    anchors: new Map(),
    report,
    once(rule, ...rest) {
      if (seen.has(rule.id)) return
      seen.add(rule.id)
      report(rule, ...rest)
    },
  }
}
