import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Nodes } from 'mdast'
import type { Adapter } from '../adapter/adapter.ts'
import type { CompiledIssue } from '../issue/compiled-issue.ts'
import { unknownNode } from '../rules/adapter-rules.ts'

/** The nodes of an issue that a form has no handler for, each type once per item. */
export function findUnknownNodes(issue: CompiledIssue, adapter: Adapter): Diagnostic[] {
  const known = new Set(['root', ...adapter.nodes, ...adapter.omits.map((one) => one.node)])
  return issue.items.flatMap((item) => {
    const first = new Map<string, Nodes>()
    collect(item.tree, known, first)
    return [...first.values()].map((node) =>
      diagnose(unknownNode, { file: item.file, place: node.position }, { adapter: adapter.name, node: node.type }),
    )
  })
}

function collect(node: Nodes, known: ReadonlySet<string>, first: Map<string, Nodes>): void {
  if (!known.has(node.type) && !first.has(node.type)) first.set(node.type, node)
  const { children = [] } = node as { readonly children?: readonly Nodes[] }
  for (const child of children) collect(child, known, first)
}
