import type { Inline, ListMark, ManuscriptBlock, TextRun } from '@bantin/drafting'
import type { ParagraphStyle } from './paragraph-style.ts'

/** Paragraphs in the making. */
export interface Flow {
  readonly blocks: ManuscriptBlock[]
  /** End the paragraph; the next one is of this style. */
  begin(style: ParagraphStyle): void
  add(inline: Inline): void
  /** Text of a run; blanks are collapsed unless `isPre`. */
  text(value: string, run: Omit<TextRun, 'type' | 'text'>, isPre?: boolean): void
  /** A line break; two of them end the paragraph. */
  lineBreak(): void
  /** End the paragraph and add a block. */
  block(block: ManuscriptBlock): void
  /** End the paragraph; all blocks. */
  finish(): ManuscriptBlock[]
}

const BLANKS = /[ \t\r\n\f]+/g
/** A further paragraph of an item of a list stands below its words. */
const INDENT = 36

/** Make paragraphs of runs, as browsers lay them out. */
export function createFlow(first: ParagraphStyle): Flow {
  const blocks: ManuscriptBlock[] = []
  const used = new Set<ListMark>()
  let style = first
  let inlines: Inline[] = []
  // a blank at the start of a line, or behind another one, is not seen
  let afterBlank = true
  let afterBreak = false

  const end = () => {
    const kept = trimmed(inlines, style.role === 'code')
    inlines = []
    afterBlank = true
    afterBreak = false
    if (!kept.some((one) => one.type !== 'anchor')) {
      inlines = kept
      return
    }
    const { line, list, ...rest } = style
    const continues = list !== undefined && used.has(list)
    if (list) used.add(list)
    const own = continues ? { indent: rest.indent ?? (list.level + 1) * INDENT } : list ? { list } : {}
    blocks.push({ type: 'paragraph', inlines: kept, ...defined(rest), ...own, place: { line } })
  }
  const add = (inline: Inline) => {
    const last = inlines.at(-1)
    if (inline.type === 'text' && last?.type === 'text' && sameLook(inline, last))
      inlines[inlines.length - 1] = { ...last, text: last.text + inline.text }
    else inlines.push(inline)
  }
  const flow: Flow = {
    blocks,
    begin(next) {
      end()
      style = next
    },
    add(inline) {
      add(inline)
      if (inline.type === 'anchor') return
      afterBlank = false
      afterBreak = false
    },
    text(value, run, isPre) {
      const plain = isPre ? value.replace(/\r\n?/g, '\n') : value.replace(BLANKS, ' ')
      const text = !isPre && afterBlank ? plain.replace(/^ /, '') : plain
      if (text === '') return
      add({ type: 'text', text, ...run })
      afterBlank = / $|\n$/.test(text.slice(-1))
      if (text.trim() !== '') afterBreak = false
    },
    lineBreak() {
      const last = inlines.at(-1)
      if (afterBreak) {
        end()
        return
      }
      if (!inlines.some((one) => one.type !== 'anchor')) return
      const look: Omit<TextRun, 'type' | 'text'> = last?.type === 'text' ? last : {}
      add({ ...look, type: 'text', text: '\n' })
      afterBlank = true
      afterBreak = true
    },
    block(block) {
      end()
      blocks.push(block)
    },
    finish() {
      end()
      return blocks
    },
  }
  return flow
}

const KEYS = ['font', 'size', 'bold', 'italic', 'underline', 'strike', 'script', 'capitals', 'language', 'link'] as const
const sameLook = (a: TextRun, b: TextRun): boolean => KEYS.every((key) => a[key] === b[key])

const defined = <T extends object>(value: T): T => Object.fromEntries(Object.entries(value).filter(([, one]) => one !== undefined)) as T

/** Without blanks at the edges of the paragraph and at the ends of its lines. Code keeps the blanks before its first line. */
function trimmed(inlines: readonly Inline[], isCode: boolean): Inline[] {
  const kept = inlines.map((one) => (one.type === 'text' && one.text.includes('\n') ? { ...one, text: withoutLineBlanks(one.text) } : one))
  trimEdge(kept, 0, 1, (text) => (isCode ? text.replace(/^\n/, '') : text.trimStart()))
  trimEdge(kept, kept.length - 1, -1, (text) => text.trimEnd())
  return kept.filter((one) => one.type !== 'text' || one.text !== '')
}

const withoutLineBlanks = (text: string): string => {
  const lines = text.split('\n')
  return lines.map((line, i) => (i < lines.length - 1 ? line.trimEnd() : line)).join('\n')
}

function trimEdge(inlines: Inline[], from: number, step: 1 | -1, trim: (text: string) => string) {
  for (let at = from; at >= 0 && at < inlines.length; at += step) {
    const one = inlines[at]!
    if (one.type === 'anchor') continue
    if (one.type !== 'text') return
    const text = trim(one.text)
    inlines[at] = { ...one, text }
    if (text !== '') return
  }
}
