import { parseMarkdown } from '@bantin/parser'
import type { RootContent } from 'mdast'
import { isAddition } from '../item/additions.ts'

/** A block of a body as it is written. */
interface Block {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly isAddition: boolean
}

/**
 * Put the passages that an office added to the old text into the new one, each behind the block behind which it stood, or before the one
 * before which it stood.
 *
 * @param local the body with additions
 * @param upstream the new body without them
 * @returns nothing when the place of one is not certain: it then is for a person to find
 */
export function placeAdditions(local: string, upstream: string): string | undefined {
  const own = blocksOf(local)
  const next = blocksOf(upstream)
  const kept = own.filter((one) => !one.isAddition)
  const match = matchBlocks(
    kept.map(({ text }) => text),
    next.map(({ text }) => text),
  )
  const behind = new Map<number, string[]>()
  let index = -1
  for (const block of own) {
    if (!block.isAddition) {
      index++
      continue
    }
    const at = placeBehind(index, match, kept.length, next.length)
    if (at === undefined) return undefined
    behind.set(at, [...(behind.get(at) ?? []), block.text])
  }
  let result = (behind.get(-1) ?? []).map((text) => `${text}\n\n`).join('')
  let from = 0
  for (const [at, block] of next.entries()) {
    result += upstream.slice(from, block.end) + (behind.get(at) ?? []).map((text) => `\n\n${text}`).join('')
    from = block.end
  }
  return result + upstream.slice(from)
}

/** The index in the new text behind which something belongs that stood behind `index` in the old one; -1 is the beginning. */
function placeBehind(index: number, match: ReadonlyMap<number, number>, old: number, now: number): number | undefined {
  if (index < 0) return -1
  const before = match.get(index)
  if (before !== undefined) return before
  if (index + 1 === old) return now - 1
  const after = match.get(index + 1)
  return after === undefined ? undefined : after - 1
}

/** Which block of the new text is which of the old: the same beginning, the same end, and between them what stands once in each. */
function matchBlocks(old: readonly string[], now: readonly string[]): Map<number, number> {
  const match = new Map<number, number>()
  const shorter = Math.min(old.length, now.length)
  let head = 0
  for (; head < shorter && old[head] === now[head]; head++) match.set(head, head)
  let tail = 0
  for (; tail < shorter - head && old[old.length - 1 - tail] === now[now.length - 1 - tail]; tail++)
    match.set(old.length - 1 - tail, now.length - 1 - tail)
  const once = onlyOnce(now)
  for (const [text, index] of onlyOnce(old)) {
    const found = once.get(text)
    if (found !== undefined && !match.has(index)) match.set(index, found)
  }
  return match
}

function onlyOnce(blocks: readonly string[]): Map<string, number> {
  const [found, twice] = [new Map<string, number>(), new Set<string>()]
  for (const [i, text] of blocks.entries()) {
    if (found.has(text)) twice.add(text)
    found.set(text, i)
  }
  for (const text of twice) found.delete(text)
  return found
}

function blocksOf(body: string): Block[] {
  const { tree } = parseMarkdown(body, { file: '' })
  return tree.children.map((node: RootContent): Block => {
    const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0]
    return { text: body.slice(start, end), start, end, isAddition: isAddition(node) }
  })
}
