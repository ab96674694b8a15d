import { type Diagnostic, diagnose, type Place } from '@bantin/diagnostics'
import { type LeafDirective, parseMarkdown } from '@bantin/parser'
import { isParent } from '@bantin/schema'
import type { Nodes, Root } from 'mdast'
import { outsideFolder } from '../rules/file-rules.ts'
import { circularInclude, includeWithoutFile, tooManyIncludes } from '../rules/include-rules.ts'
import type { IssueSource } from '../source/issue-source.ts'
import { resolvePath } from '../source/resolve-path.ts'
import { readText } from './read-text.ts'
import { type ResolveOptions, resolveReferences } from './resolve-references.ts'

/** The most files that one item may include. */
const MAX_INCLUDES = 100

/** What expanding needs to know. */
export interface ExpandOptions extends Omit<ResolveOptions, 'file'> {
  readonly source: IssueSource
  /** The files that led here, the item first. */
  readonly chain: readonly string[]
  /** Every file included so far, in order. */
  readonly included: string[]
}

/** Put the text of `::chen{tep=…}` in its place. Included nodes bear the place of the directive, so that findings point at the item. */
export function expandIncludes(tree: Root, options: ExpandOptions): void {
  expand(tree, options)
}

function expand(node: Nodes, options: ExpandOptions): void {
  if (!isParent(node)) return
  if (node.children.some(isInclude))
    node.children = node.children.flatMap((child: Nodes) => (isInclude(child) ? included(child, options) : [child])) as typeof node.children
  else if (node.type === 'root' || !isLeafBlock(node)) for (const child of node.children) expand(child, options)
}

const isInclude = (node: Nodes): node is LeafDirective => node.type === 'leafDirective' && node.name === 'chen'

const isLeafBlock = (node: Nodes): boolean => node.type === 'paragraph' || node.type === 'heading' || node.type === 'table'

function included(node: LeafDirective, options: ExpandOptions): Nodes[] {
  const { chain, diagnostics, source } = options
  const file = chain.at(-1) as string
  const at = { file, place: node.position as Place | undefined }
  const written = node.attributes?.tep
  const stop = (diagnostic: Diagnostic): [] => {
    diagnostics.push(diagnostic)
    return []
  }
  if (!written) return stop(diagnose(includeWithoutFile, at))
  const path = resolvePath(file, written)
  if (path === undefined) return stop(diagnose(outsideFolder, at, { path: written }))
  if (chain.includes(path)) return stop(diagnose(circularInclude, at, { chain: [...chain.slice(chain.indexOf(path)), path] }))
  const count = options.included.push(path)
  if (count === MAX_INCLUDES + 1) return stop(diagnose(tooManyIncludes, at, { limit: MAX_INCLUDES }))
  if (count > MAX_INCLUDES) return []
  const { text, diagnostics: found } = readText(source, { path, written, at })
  diagnostics.push(...found)
  if (text === undefined) return []
  const { tree, diagnostics: problems } = parseMarkdown(text, { file: path })
  diagnostics.push(...problems)
  tree.children = tree.children.filter((child) => child.type !== 'yaml')
  resolveReferences(tree, { ...options, file: path })
  expandIncludes(tree, { ...options, chain: [...chain, path] })
  place(tree, node.position)
  return tree.children
}

function place(node: Nodes, position: Nodes['position']): void {
  node.position = position
  if (isParent(node)) for (const child of node.children) place(child, position)
}
