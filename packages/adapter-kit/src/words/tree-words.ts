import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import type { ExpectedWord } from './expected.ts'
import { splitWords } from './split-words.ts'

/** A word of a tree, and the nodes that it stands in, the outermost first. */
export interface TracedWord extends ExpectedWord {
  readonly path: readonly Nodes[]
}

type Mutable = { -readonly [Key in keyof TracedWord]: TracedWord[Key] }
type Run = { readonly value: string; readonly path: readonly Nodes[] }[]

const INLINE = new Set(['delete', 'emphasis', 'foreign', 'inlineCode', 'link', 'linkReference', 'noBreak', 'strong', 'text'])

/**
 * The words of a part of a tree in reading order. A word may be put together from several text nodes (`**n**ước`), so words are
 * split only where a block ends. Notes are left out; only where they are referred to is marked.
 */
export function treeWords(node: Nodes, omit: ReadonlySet<string> = new Set()): TracedWord[] {
  const words: Mutable[] = []
  const run: Run = []
  const flush = () => {
    words.push(...wordsOfRun(run))
    run.length = 0
  }
  const enter = (one: Nodes, above: readonly Nodes[]): void => {
    if (omit.has(one.type) || (one.type === 'footnoteDefinition' && one !== node)) return
    if (one.type === 'footnoteReference') {
      flush()
      const last = words.at(-1)
      if (last) last.notesBehind = (last.notesBehind ?? 0) + 1
      return
    }
    const path = [...above, one]
    if (one.type === 'caption' && one.data?.label) run.push({ value: `${one.data.label} `, path })
    if ('value' in one) run.push({ value: one.value, path })
    if (isParent(one)) for (const child of one.children) enter(child, path)
    if (!INLINE.has(one.type)) flush()
  }
  enter(node, [])
  flush()
  return words
}

/** A word belongs to the node in which it starts. */
function wordsOfRun(run: Run): Mutable[] {
  const all = splitWords(run.map((one) => one.value).join(''))
  let part = 0
  let left = lettersOf(run[0]?.value ?? '')
  return all.map((text) => {
    while (left <= 0 && part < run.length - 1) left += lettersOf(run[++part]?.value ?? '')
    left -= text.length
    const path = run[part]?.path ?? []
    return { text, path, place: path.at(-1)?.position }
  })
}

const lettersOf = (value: string): number => splitWords(value).reduce((sum, word) => sum + word.length, 0)
