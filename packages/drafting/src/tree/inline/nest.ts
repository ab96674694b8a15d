import type { PhrasingContent } from 'mdast'
import { DELETE, EMPHASIS, isSpace, type Line, STRONG } from './line.ts'

/** What can hold text, the outermost first where two are as long. */
const KINDS = ['link', 'language', DELETE, STRONG, EMPHASIS] as const
type Kind = (typeof KINDS)[number]

/** The line as phrasing content: at each place the longest of its marks is the outermost. */
export function nest(line: Line): PhrasingContent[] {
  return part(line, 0, line.text.length, KINDS)
}

function part(line: Line, from: number, to: number, kinds: readonly Kind[]): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let start = from; start < to; ) {
    const [kind, end] = longest(line, start, to, kinds)
    if (kind === undefined) {
      plain(line, start, end, nodes)
      start = end
      continue
    }
    let [first, last] = [start, end]
    while (first < last && isSpace(line.text.charAt(first))) first++
    while (last > first && isSpace(line.text.charAt(last - 1))) last--
    plain(line, start, first, nodes)
    if (first < last) {
      const children = part(
        line,
        first,
        last,
        kinds.filter((one) => one !== kind),
      )
      nodes.push(wrap(line, kind, first, children))
    }
    plain(line, last, end, nodes)
    start = end
  }
  return nodes
}

function longest(line: Line, start: number, to: number, kinds: readonly Kind[]): [kind: Kind | undefined, end: number] {
  let found: Kind | undefined
  let furthest = start
  for (const kind of kinds) {
    const value = lookOf(line, kind, start)
    if (value === 0) continue
    let end = start + 1
    while (end < to && lookOf(line, kind, end) === value) end++
    if (end > furthest) [found, furthest] = [kind, end]
  }
  if (found !== undefined) return [found, furthest]
  return [undefined, plainEnd(line, start + 1, to, kinds)]
}

/** Where the characters without any of these kinds end. */
function plainEnd({ marks, link, language }: Line, from: number, to: number, kinds: readonly Kind[]): number {
  const [links, languages] = [kinds.includes('link'), kinds.includes('language')]
  const mask = kinds.reduce<number>((bits, kind) => (typeof kind === 'number' ? bits | kind : bits), 0)
  let end = from
  while (
    end < to &&
    ((marks[end] as number) & mask) === 0 &&
    !(links && (link[end] as number) > 0) &&
    !(languages && (language[end] as number) > 0)
  )
    end++
  return end
}

function lookOf({ marks, link, language }: Line, kind: Kind, at: number): number {
  if (kind === 'link') return link[at] as number
  if (kind === 'language') return language[at] as number
  return (marks[at] as number) & kind
}

function wrap(line: Line, kind: Kind, at: number, children: PhrasingContent[]): PhrasingContent {
  switch (kind) {
    case 'link':
      return { type: 'link', url: line.links[(line.link[at] as number) - 1] as string, children }
    case 'language':
      return {
        type: 'textDirective',
        name: 'tieng',
        attributes: { lang: line.languages[(line.language[at] as number) - 1] as string },
        children,
      }
    case DELETE:
      return { type: 'delete', children }
    case STRONG:
      return { type: 'strong', children }
    case EMPHASIS:
      return { type: 'emphasis', children }
  }
}

function plain({ text, notes }: Line, from: number, to: number, nodes: PhrasingContent[]): void {
  let start = from
  const flush = (end: number) => {
    if (end > start) {
      const last = nodes.at(-1)
      const value = text.slice(start, end)
      if (last?.type === 'text') last.value += value
      else nodes.push({ type: 'text', value })
    }
    start = end + 1
  }
  for (let at = from; at < to; at++) {
    const note = notes.get(at)
    if (!note && text.charAt(at) !== '\n') continue
    flush(at)
    nodes.push(note ?? { type: 'break' })
  }
  flush(to)
}
