import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import { spaced } from '../lines/prefix.ts'
import { blocks as blockHandlers } from './blocks/index.ts'
import { phrasing as phrasingHandlers } from './phrasing/index.ts'
import { setLines } from './set-lines.ts'
import type { Block, Phrasing, State } from './state.ts'

const BLOCKS = new Map(Object.entries(blockHandlers) as [string, Block][])
const PHRASES = new Map(Object.entries(phrasingHandlers) as [string, Phrasing][])

/** The nodes that the form has a handler for. */
export const nodes: readonly string[] = [...new Set([...BLOCKS.keys(), ...PHRASES.keys()])].sort()

/** The lines of blocks. Words that stand among them are a paragraph. */
export function blocks(children: readonly Nodes[], state: State): string[] {
  const made: string[][] = []
  let run: Nodes[] = []
  const flush = () => {
    if (run.length > 0) made.push(setLines(phrasing(run, state), state))
    run = []
  }
  for (const node of children) {
    const handle = BLOCKS.get(node.type)
    if (!handle) {
      run.push(node)
      continue
    }
    flush()
    made.push(handle(node, state))
  }
  flush()
  return spaced(made)
}

/** Words within a line. Of a node that belongs elsewhere its words are kept. */
export function phrasing(children: readonly Nodes[], state: State): string {
  return children.map((node) => (PHRASES.get(node.type) ?? wordsOnly)(node, state)).join('')
}

const wordsOnly: Phrasing = (node, state) => {
  if (isParent(node)) return phrasing(node.children, state)
  return 'value' in node ? phrasing([{ type: 'text', value: node.value }], state) : ''
}
