import { type Document, isAlias, isMap, isScalar, isSeq, type Node, type Scalar } from 'yaml'
import { specialStart, type YamlProblem } from './yaml-problem.ts'

/** The most values that aliases may stand for, and the most levels: no bulletin has a tenth of them, and bombs are made of more. */
export const MAX_ALIASES = 100
const MAX_DEPTH = 50

/** Aliases that multiply. */
export const TOO_MANY_ALIASES = {
  problem: { vi: `các tham chiếu (*) sinh ra hơn ${MAX_ALIASES} giá trị`, en: `the aliases (*) stand for more than ${MAX_ALIASES} values` },
  help: { vi: 'Viết thẳng các giá trị ra.', en: 'Write the values out.' },
}

/** What the search draws on and gathers. */
interface Search {
  readonly text: string
  readonly lineOf: (offset: number) => number
  readonly problems: YamlProblem[]
  /** Anchors whose node has ended, and whether an alias uses them. */
  readonly anchors: Map<string, { readonly node: Node; used: boolean }>
  aliases: number
}

/**
 * What YAML accepts but an editor never means: keys that stand twice, words lost as a comment, an anchor or a tag, aliases that lead
 * nowhere or explode.
 */
export function findHazards(document: Document, options: Pick<Search, 'text' | 'lineOf'>): YamlProblem[] {
  const search: Search = { ...options, problems: [], anchors: new Map(), aliases: 0 }
  visit(document.contents, 0, search)
  for (const [name, { node, used }] of search.anchors) if (!used) search.problems.push(anchorNobodyUses(name, node, options.text))
  return search.problems
}

function visit(node: unknown, depth: number, search: Search): void {
  const { text, problems, anchors } = search
  if (isAlias(node)) visitAlias(node.source, node.range?.[0] ?? 0, search)
  if (!isScalar(node) && !isMap(node) && !isSeq(node)) return
  const start = node.range?.[0] ?? 0
  if (depth > MAX_DEPTH) {
    problems.push({ start, end: start + 1, problem: { vi: 'lồng nhau quá sâu', en: 'it is nested too deep' }, help: FLATTER })
    return
  }
  if (node.tag) problems.push(specialStart('!', tagStart(text, start), start))
  if (isScalar(node)) visitScalar(node, search)
  else if (isSeq(node)) for (const item of node.items) visit(item, depth + 1, search)
  else {
    const known = new Map<unknown, number>()
    for (const { key, value } of node.items) {
      if (isScalar(key)) visitKey(key, known, search)
      visit(value, depth + 1, search)
    }
  }
  if (node.anchor) anchors.set(node.anchor, { node, used: false })
}

function tagStart(text: string, nodeStart: number): number {
  const last = Math.max(0, text.lastIndexOf('!', nodeStart))
  return text[last - 1] === '!' ? last - 1 : last
}

const FLATTER = { vi: 'Viết lại với ít cấp hơn.', en: 'Write it with fewer levels.' }

function visitKey(key: Scalar, known: Map<unknown, number>, { problems, lineOf }: Search): void {
  const [start, end] = key.range ?? [0, 0]
  const earlier = known.get(key.value)
  if (earlier === undefined) known.set(key.value, start)
  else {
    const line = lineOf(earlier)
    const problem = {
      vi: `khóa “${String(key.value)}” đã có ở dòng ${line}`,
      en: `the key “${String(key.value)}” stands on line ${line} already`,
    }
    problems.push({
      start,
      end,
      problem,
      help: { vi: 'Xóa một trong hai, hoặc gộp chúng lại.', en: 'Delete one of the two, or join them.' },
    })
  }
}

const COMMENT = /[ \t]*#\S[^\n]*/y

function visitScalar(node: Scalar, { text, problems }: Search): void {
  if (node.type !== 'PLAIN' || !node.range) return
  COMMENT.lastIndex = node.range[1]
  const found = COMMENT.exec(text)?.[0]
  if (found === undefined) return
  const start = node.range[1] + found.indexOf('#')
  problems.push({
    start,
    end: node.range[1] + found.trimEnd().length,
    problem: {
      vi: 'chữ từ dấu # trở đi bị hiểu là lời chú và sẽ mất',
      en: 'the words from the # on are taken for a comment and would be lost',
    },
    help: {
      vi: 'Đặt cả giá trị trong ngoặc kép. Nếu đúng là lời chú, thêm dấu cách sau dấu #.',
      en: 'Put the whole value in quotes. If it is a comment, write a space after the #.',
    },
  })
}

function visitAlias(name: string, start: number, search: Search): void {
  const end = start + name.length + 1
  const anchor = search.anchors.get(name)
  if (anchor) anchor.used = true
  else search.problems.push(specialStart('*', start, end))
  search.aliases++
  if (search.aliases === MAX_ALIASES + 1) search.problems.push({ start, end, ...TOO_MANY_ALIASES })
}

function anchorNobodyUses(name: string, node: Node, text: string): YamlProblem {
  const start = Math.max(0, text.lastIndexOf(`&${name}`, node.range?.[0]))
  return specialStart('&', start, start + name.length + 1)
}
