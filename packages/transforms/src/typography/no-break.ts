import type { NoBreak } from '@bantin/schema'
import type { Nodes, Parents, Root, Text } from 'mdast'
import { asPlugin } from '../as-plugin.ts'
import { defineTransform } from '../define-transform.ts'
import type { TransformContext } from '../transform.ts'
import { partsOf } from '../tree/parts-of.ts'
import { text } from '../tree/text.ts'
import { setChildren } from '../tree/walk.ts'
import { visitVietnamese } from './vietnamese-parents.ts'

/** 12/TB-TTSN, 29-NQ/TW, 30/2020/NĐ-CP: a number, then parts joined by / or -, one of them with a capital. */
const SYMBOL = '(?<![\\p{L}\\p{M}\\p{N}/-])(?=[/\\d-]*\\p{Lu})\\d+(?:[/-][\\p{Lu}\\p{N}]+)+(?![\\p{L}\\p{M}\\p{N}])'
/** 0200 555 0101, 0912.345.678, +84 200 555 0101, 1900 1234 */
const PHONE =
  '(?<![\\p{L}\\p{N}.,/+-])(?:\\+84|0\\d{1,4}|\\(0\\d{1,4}\\))(?:[ .\\u00a0-]\\d{2,4}){2,3}(?!\\d)|(?<![\\p{L}\\p{N}.,/+-])1[89]00[ .\\u00a0]\\d{4,6}(?!\\d)'
/** 2021–2025, 0,2–1,0, 3–5%, 12/10–23/10, 7:30–8:00 */
const RANGE = '(?<![\\p{L}\\p{N}.,:/–])\\d+(?:[.,:/]\\d+)*%?(?:–\\d+(?:[.,:/]\\d+)*%?)+(?![\\p{L}\\p{N}])'

const TOKEN = new RegExp(`${SYMBOL}|${PHONE}|${RANGE}`, 'gu')
/** One of the signs that join the parts of a token, beside a digit. */
const WORTH_IT = /\d(?:[/–-]|%–|[ .\u00a0]\d\d)|\)[ .\u00a0-]\d/

/**
 * Put symbols of documents, phone numbers and ranges of numbers into `noBreak` nodes, which forms keep on one line.
 *
 * @source typography.json, rule linebreak
 */
export function protectTokens(tree: Root, context: TransformContext): void {
  visitVietnamese(tree, context.language, (parent) => {
    if (!parent.children.some((node: Nodes) => node.type === 'text' && WORTH_IT.test(node.value))) return
    const children = parent.children.flatMap((node: Nodes) => (node.type === 'text' ? split(node, indentOf(parent)) : [node]))
    if (children.length > parent.children.length || children.some((node, i) => node !== parent.children[i])) setChildren(parent, children)
  })
}

function split(node: Text, indent: number): Nodes[] {
  if (!WORTH_IT.test(node.value) || node.value.search(TOKEN) < 0) return [node]
  const parts: Nodes[] = []
  const placeOf = partsOf(node, indent)
  const part = (from: number, to: number): Text => text(node.value.slice(from, to), placeOf(from, to))
  let end = 0
  for (const { 0: token, index } of node.value.matchAll(TOKEN)) {
    if (index > end) parts.push(part(end, index))
    end = index + token.length
    const words = part(index, end)
    const noBreak: NoBreak = { type: 'noBreak', children: [words], ...(words.position ? { position: words.position } : {}) }
    parts.push(noBreak)
  }
  return end < node.value.length ? [...parts, part(end, node.value.length)] : parts
}

const indentOf = (parent: Parents): number => (parent.type === 'paragraph' ? (parent.position?.start.column ?? 1) - 1 : 0)

/** {@link protectTokens} as a transform. */
export const noBreak = defineTransform({
  name: 'no-break',
  stage: 'typography',
  after: ['non-breaking-spaces'],
  idempotent: true,
  run: protectTokens,
})

/** {@link protectTokens} as a remark plugin. */
export default asPlugin(noBreak)
