import { isParent } from '@bantin/schema'
import type { Image, Nodes } from 'mdast'
import type { Run, Source } from '../reading/run.ts'

/** The words of a line, and what stands in it that is read behind it. */
export interface Inline {
  readonly runs: readonly Run[]
  readonly pictures: readonly Image[]
  /** Identifiers of notes, in order. */
  readonly notes: readonly string[]
}

type Manner = Omit<Run, 'text' | 'sources'>

interface Open extends Manner {
  readonly parts: string[]
  readonly from: Source[]
  length: number
}

const BLANKS = /\s+/gu
const SOFT_HYPHENS = /\u00ad/g

const isAlike = (a: Manner, b: Manner): boolean =>
  a.language === b.language && a.verbatim === b.verbatim && a.silent === b.silent && a.foreign === b.foreign

/** Collect the words of inline nodes. Emphasis and links leave only their words; a hard break stays a line break. */
export function inline(nodes: readonly Nodes[], language: string): Inline {
  const open: Open[] = []
  const pictures: Image[] = []
  const notes: string[] = []
  const add = (node: Nodes, value: string, manner: Manner): void => {
    let last = open.at(-1)
    if (!last || !isAlike(last, manner)) {
      last = { ...manner, parts: [], from: [], length: 0 }
      open.push(last)
    }
    last.from.push({ at: last.length, node })
    last.parts.push(value)
    last.length += value.length
  }
  const enter = (node: Nodes, manner: Manner): void => {
    if (node.type === 'image') pictures.push(node)
    else if (node.type === 'footnoteReference') notes.push(node.identifier)
    else if (node.type === 'break') add(node, '\n', manner)
    else if (node.type === 'inlineCode') add(node, node.value, { ...manner, verbatim: true })
    else if ('value' in node) add(node, node.value.replace(SOFT_HYPHENS, '').replace(BLANKS, ' '), manner)
    else if (isParent(node)) for (const child of node.children) enter(child, mannerOf(node, manner))
  }
  for (const node of nodes) enter(node, { language })
  return {
    runs: open.map(({ parts, from, length: _, ...manner }) => ({ ...manner, text: parts.join(''), sources: from })),
    pictures,
    notes,
  }
}

function mannerOf(node: Nodes, manner: Manner): Manner {
  if (node.type === 'foreign' && node.language !== manner.language) return { ...manner, language: node.language, foreign: true }
  return node.type === 'delete' ? { ...manner, silent: true } : manner
}
