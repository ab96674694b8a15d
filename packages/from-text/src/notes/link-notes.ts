import type { Inline, ManuscriptBlock, ManuscriptParagraph } from '@bantin/drafting'

/** Blocks whose notes are linked. */
export interface LinkedNotes {
  readonly blocks: readonly ManuscriptBlock[]
  readonly notes: ReadonlyMap<string, readonly ManuscriptBlock[]>
}

interface Definition {
  readonly number: string
  readonly index: number
  readonly text: string
}

const DEFINITION = /^\[(\d{1,3})\]\s+(?=\S)/
const SIGN = /\[(\d{1,3})\]/g

/**
 * Link notes such as `[1] …` at the end of a page or of the file to their signs in the text above: only where the numbers rise, and each has its
 * sign. All else stays as it is.
 */
export function linkNotes(blocks: readonly ManuscriptBlock[]): LinkedNotes {
  const notes = new Map<string, readonly ManuscriptBlock[]>()
  const linked: (ManuscriptBlock | undefined)[] = [...blocks]
  let from = 0
  for (let i = 0; i < blocks.length; i++) {
    const first = definitionAt(blocks, i)
    if (!first) continue
    const group = [first]
    while (true) {
      const next = definitionAt(blocks, i + group.length)
      if (!next || Number(next.number) <= Number(group.at(-1)!.number)) break
      group.push(next)
    }
    const end = i + group.length
    const after = blocks[end]
    if (!after || (after.type === 'paragraph' && after.pageBreak)) {
      const ids = new Map(group.map(({ number }, at) => [number, `${notes.size + at + 1}`]))
      if (signsIn(blocks.slice(from, i), ids).size === group.length) {
        for (let b = from; b < i; b++) linked[b] = withSigns(blocks[b]!, ids)
        for (const { number, index, text } of group) {
          const { list: _, ...rest } = blocks[index] as ManuscriptParagraph
          notes.set(ids.get(number)!, [{ ...rest, inlines: [{ type: 'text', text }] }])
          linked[index] = undefined
        }
      }
      from = end
    }
    i = end - 1
  }
  return { blocks: notes.size === 0 ? blocks : linked.filter((block) => block !== undefined), notes }
}

function definitionAt(blocks: readonly ManuscriptBlock[], index: number): Definition | undefined {
  const text = textOf(blocks[index])
  const found = DEFINITION.exec(text)
  return found ? { number: found[1]!, index, text: text.slice(found[0].length) } : undefined
}

function textOf(block: ManuscriptBlock | undefined): string {
  const [only] = block?.type === 'paragraph' ? block.inlines : []
  return only?.type === 'text' ? only.text : ''
}

function signsIn(blocks: readonly ManuscriptBlock[], ids: ReadonlyMap<string, string>): ReadonlySet<string> {
  const found = new Set<string>()
  for (const block of blocks) for (const [, number = ''] of textOf(block).matchAll(SIGN)) if (ids.has(number)) found.add(number)
  return found
}

function withSigns(block: ManuscriptBlock, ids: ReadonlyMap<string, string>): ManuscriptBlock {
  const text = textOf(block)
  if (block.type !== 'paragraph' || !text.includes('[')) return block
  const inlines: Inline[] = []
  let done = 0
  for (const found of text.matchAll(SIGN)) {
    const id = ids.get(found[1]!)
    if (id === undefined) continue
    const before = text.slice(done, found.index).replace(/ +$/, '')
    if (before) inlines.push({ type: 'text', text: before })
    inlines.push({ type: 'note', id })
    done = found.index + found[0].length
  }
  if (done === 0) return block
  if (done < text.length) inlines.push({ type: 'text', text: text.slice(done) })
  return { ...block, inlines }
}
