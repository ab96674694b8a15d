import type { CompiledIssue } from '@bantin/compile'
import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import type { NodeCoverage, NodeStatus } from '../report/report.ts'
import { judge, type Verdict } from '../report/verdict.ts'
import { nodeLost } from '../rules.ts'
import { indexText } from '../words/extracted-text.ts'
import { findRun } from '../words/find-run.ts'
import { type TracedWord, treeWords } from '../words/tree-words.ts'
import type { Subject } from './check.ts'

/** Every type of node in the issue is known to the form, and its words come out. */
export function nodeCoverage(subject: Subject): Verdict & { readonly coverage: readonly NodeCoverage[] } {
  const { issue, adapter, rendered, texts } = subject
  const types = new Set(issue.items.flatMap((item) => typesIn(item.tree)))
  const omitted = new Map(adapter.omits.map((one) => [one.node, one.reason]))
  const known = new Set(adapter.nodes)
  const read = texts && rendered.artifacts.length > 1 ? readBack(issue, new Set(omitted.keys()), texts) : undefined
  const coverage = [...types].sort().map((node): NodeCoverage => {
    const reason = omitted.get(node)
    if (reason) return { node, status: 'omitted', reason }
    if (!known.has(node)) return { node, status: 'unknown' }
    return { node, status: read?.get(node)?.status ?? 'declared' }
  })
  const unknown = rendered.diagnostics.filter((one) => one.ruleId === 'adapter/unknown-node')
  return { ...judge([...unknown, ...[...(read?.values() ?? [])].flatMap((one) => one.finding ?? [])]), coverage }
}

function typesIn(node: Nodes): string[] {
  const inside = isParent(node) ? node.children.flatMap((child: Nodes) => typesIn(child)) : []
  return node.type === 'root' ? inside : [node.type, ...inside]
}

interface ReadNode {
  readonly status: NodeStatus
  readonly finding?: Diagnostic
}

/** Look for the words of each node in the texts. */
function readBack(issue: CompiledIssue, omitted: ReadonlySet<string>, texts: readonly string[]): Map<string, ReadNode> {
  const indexed = texts.map(indexText)
  const results = new Map<string, { finding?: Diagnostic; found: number; lost: number }>()
  for (const { file, tree } of issue.items) {
    for (const [node, words] of wordsByNode(tree, omitted)) {
      const result = results.get(node.type) ?? { found: 0, lost: 0 }
      results.set(node.type, result)
      const failed = indexed.map((text) => findRun(text, words)).find((run) => !run.found)
      if (!failed || failed.found) result.found++
      else {
        result.lost++
        result.finding ??= diagnose(nodeLost, { file, place: node.position }, { node: node.type, word: words[failed.longest]?.text ?? '' })
      }
    }
  }
  return new Map(
    [...results].map(([node, { finding, found, lost }]) => [
      node,
      // What comes out in some places is a matter of words, which noWordLost reports where they are lost
      { status: lost === 0 ? 'handled' : found === 0 ? 'lost' : 'partly', ...(finding && found === 0 ? { finding } : {}) },
    ]),
  )
}

/** The words of every node; those of a note stand with the note, not where it is defined. */
function wordsByNode(tree: Nodes, omitted: ReadonlySet<string>): Map<Nodes, TracedWord[]> {
  const groups = new Map<Nodes, TracedWord[]>()
  for (const root of [tree, ...notesIn(tree)]) {
    for (const word of treeWords(root, omitted)) {
      for (const node of word.path) {
        if (node.type === 'root') continue
        const group = groups.get(node)
        if (group) group.push(word)
        else groups.set(node, [word])
      }
    }
  }
  return groups
}

function notesIn(node: Nodes): Nodes[] {
  const inside = isParent(node) ? node.children.flatMap((child: Nodes) => notesIn(child)) : []
  return node.type === 'footnoteDefinition' ? [node, ...inside] : inside
}
