import type { Root, Text } from 'mdast'
import { defineTransform } from '../define-transform.ts'
import { pluginWith } from '../plugin-with.ts'
import { abbreviationExpanded } from '../rules/annotation-rules.ts'
import type { Transform, TransformContext } from '../transform.ts'
import { type BlockText, blockTexts } from '../tree/block-text.ts'
import { pieceOf, placesOf } from '../tree/pieces.ts'
import { text } from '../tree/text.ts'
import { applyChanges, type Change } from './changes.ts'
import { INSTITUTIONS, KINDS } from './data/abbreviations.ts'
import { type Abbreviations, abbreviationsOf, type Entry, foldForSearch, hasForm, type Lexicon } from './lexicon.ts'
import { isRunningText, type RunningTextOptions, untouchableIn } from './running-text.ts'

/** Options of {@link abbreviations}. */
export interface AbbreviationsOptions extends RunningTextOptions {
  /**
   * Abbreviations of your own, beside the built-in ones and before them; `false` takes a built-in one out.
   * @defaultValue none
   * @example { HTX: 'hợp tác xã', BCH: 'Ban Chấp hành', BCĐ: false }
   */
  readonly lexicon?: Lexicon
}

/** So much of the text before an abbreviation tells what it is part of. */
const LEFT = 24
/** `QĐ-UBND`, `HĐND/UBND`, `12 - UBND`, `P.UBND`, `UBND.vn`: a part of something longer. */
const JOINED_BEFORE = /(?:[\p{L}\p{N}][.&@_~]|[-/+–—]|[\p{Lu}\p{N}] {0,2}[-/–—&+] {0,2})$/u
const JOINED_BEHIND = /^(?:[.&@_~][\p{L}\p{N}]|[-/+–—]| {0,2}[-/–—&+] {0,2}[\p{Lu}\p{N}]{2})/u
/** The text says itself what the abbreviation is short for: `(UBND)`, `(sau đây gọi tắt là UBND)`, `viết tắt là UBND`. */
const INTRODUCED_BEFORE = /(?:gọi|viết) tắt(?: là)?:? ["“]?$|gọi (?:chung )?là:? ["“]?$/
/** Words with marks, none of them in small letters: a title, whatever Markdown says. */
const IN_CAPITALS = /^[^\p{Ll}]*[À-ÃÈ-ÊÌÍÒ-ÕÙÚÝĂĨŨƠƯẠ-Ỹ][^\p{Ll}]*$/u
const SENTENCE_START = /(?:^|[.!?…]["”»)]?\s{1,8})[\s–—•*-]{0,8}$/

/**
 * Write out each abbreviation of a lexicon where an item first uses it: “UBND” becomes “Ủy ban nhân dân (UBND)”. Left alone are those
 * that the text has explained itself, headings, links, quotations, citations and symbols of documents.
 */
export function expandAbbreviations(tree: Root, context: TransformContext, options: AbbreviationsOptions = {}): void {
  expand(tree, context, options, abbreviationsOf(options.lexicon ?? {}))
}

function expand(tree: Root, context: TransformContext, options: RunningTextOptions, known: Abbreviations): void {
  const blocks = blockTexts(tree, context.language, { quotes: true })
  const before = textBefore(blocks)
  const done = new Set<string>()
  const changes: Change[] = []
  blocks.forEach((block, index) => {
    const mentions = [...block.text.matchAll(known.pattern)]
    if (!mentions.some(([short]) => !done.has(short))) return
    const isFree = freeIn(block, options)
    const placeOf = placesOf(block)
    for (const { 0: short, index: start } of mentions) {
      const entry = known.entries.get(short)
      const end = start + short.length
      if (!entry || done.has(short) || isJoined(block.text, start, end)) continue
      const introduced = isIntroduced(block.text, start, end, entry)
      const piece = introduced ? undefined : isFree(start) ? pieceOf(block, start, end) : undefined
      if (!introduced && (!piece || piece.linked)) continue
      done.add(short)
      if (!piece || hasForm(before(index, start), entry)) continue
      const full = inSentence(entry.full, block.text, start, end)
      changes.push({ block, piece, start, end, make: (part: Text) => [text(`${full} (`), part, text(')')] })
      context.report(abbreviationExpanded, placeOf(start, end), { short, full })
    }
  })
  applyChanges(changes)
}

/** The folded text of an item up to an offset of one of its blocks. */
function textBefore(blocks: readonly BlockText[]): (index: number, offset: number) => string {
  const folded: string[] = []
  return (index, offset) => {
    while (folded.length < index) folded.push(foldForSearch((blocks[folded.length] as BlockText).text))
    return `${folded.slice(0, index).join('\n')}\n${foldForSearch((blocks[index] as BlockText).text.slice(0, offset))}`
  }
}

/** Whether words may be added at an offset. */
function freeIn(block: BlockText, options: RunningTextOptions): (offset: number) => boolean {
  if (!isRunningText(block, options) || block.block.type === 'caption' || IN_CAPITALS.test(block.text)) return () => false
  const { isQuoted, isBracketed, isCited } = untouchableIn(block.text)
  return (offset) => !isQuoted(offset) && !isBracketed(offset) && !isCited(offset)
}

function isJoined(words: string, start: number, end: number): boolean {
  return JOINED_BEFORE.test(words.slice(Math.max(0, start - 6), start)) || JOINED_BEHIND.test(words.slice(end, end + 7))
}

function isIntroduced(words: string, start: number, end: number, entry: Entry): boolean {
  const left = words.slice(Math.max(0, start - LEFT), start)
  if (words[start - 1] === '(' && words[end] === ')') return true
  if (INTRODUCED_BEFORE.test(left)) return true
  const [, behind = ''] = /^\s{0,2}\(([^()]{1,120})/.exec(words.slice(end, end + 130)) ?? []
  return behind !== '' && hasForm(foldForSearch(behind), entry)
}

/** The form as it is written there: with a capital at the start of a sentence, and in the name of an institution. */
function inSentence(full: string, words: string, start: number, end: number): string {
  const left = words.slice(Math.max(0, start - LEFT), start)
  const startsSentence = SENTENCE_START.test(start > LEFT ? `a${left}` : left)
  const last = left.trimEnd().split(/\s+/).slice(-2)
  const ofInstitution = INSTITUTIONS.has(last.join(' ')) || INSTITUTIONS.has(last.at(-1) ?? '')
  const isNamed = KINDS.has(words.slice(start, end)) && /^ \p{Lu}\p{Ll}/u.test(words.slice(end, end + 3))
  return startsSentence || ofInstitution || isNamed ? (full[0] as string).toUpperCase() + full.slice(1) : full
}

/**
 * {@link expandAbbreviations} as a transform, with the abbreviations of a publication. It adds words, so it is not in `standard`.
 *
 * @throws RangeError for an abbreviation or a form without letters, and for a form that holds an abbreviation
 * @example
 * ```ts
 * import { abbreviations, applyTransforms, textOf } from '@bantin/transforms'
 * import type { Root } from 'mdast'
 *
 * const value = 'Thẻ BHYT do HTX mua. Mang thẻ BHYT theo.'
 * const tree: Root = { type: 'root', children: [{ type: 'paragraph', children: [{ type: 'text', value }] }] }
 * applyTransforms(tree, [abbreviations({ lexicon: { HTX: false } })], { language: 'vi', report() {} })
 * console.log(textOf(tree)) // => Thẻ bảo hiểm y tế (BHYT) do HTX mua. Mang thẻ BHYT theo.
 * ```
 */
export function abbreviations(options: AbbreviationsOptions = {}): Transform {
  const known = abbreviationsOf(options.lexicon ?? {})
  return defineTransform({
    name: 'abbreviations',
    stage: 'normalise',
    after: ['raw-html', 'restore-directives', 'nfc', 'normalise', 'typography', 'spelling', 'tone-style'],
    idempotent: true,
    settings: JSON.stringify(options),
    run: (tree, context) => expand(tree, context, options, known),
  })
}

/** {@link abbreviations} as a remark plugin. */
export default pluginWith(abbreviations)
