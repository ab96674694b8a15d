import type { ListMark, ManuscriptParagraph } from '@bantin/drafting'
import type { ResolvedStyle } from '../styles/cascade.ts'
import { addPlain, leaveOut } from './left-out.ts'
import { plainText } from './plain-text.ts'
import { type Frame, newFrame, type OpenParagraph, type Story } from './story.ts'

/** A paragraph begins. */
export function openParagraph(story: Story, implicit = false): OpenParagraph {
  const frame = story.frames.at(-1)!
  if (!implicit) closeImplicit(story)
  const line = story.fixedLine ?? ++story.shared.paragraphs
  const before = frame.carry
  const joins = before !== undefined && before.inlines.length > 0
  const paragraph: OpenParagraph = {
    line: joins ? before.line : line,
    properties: {},
    mark: {},
    inlines: before ? before.inlines : frame.anchors,
    boxes: before?.boxes ?? [],
    last: before?.last,
    pageBreak: frame.pageBreak || (before?.pageBreak ?? false),
    sectionEnds: false,
    contents: before?.contents,
    outside: before?.outside ?? false,
    implicit,
  }
  if (!before) frame.anchors = []
  frame.carry = undefined
  frame.pageBreak = false
  story.paragraphs.push(paragraph)
  story.shared.pieces++
  return paragraph
}

/** A paragraph ends: it becomes a block, unless it goes on in the next or has nothing in it. */
export function closeParagraph(story: Story): void {
  const paragraph = story.paragraphs.pop()!
  const frame = story.frames.at(-1)!
  const { mark, properties } = paragraph
  const away = story.aways.at(-1)
  if (away && (away.tail || away.text !== '')) addPlain(story, away, '\n')
  const goesOn = story.shared.changes === 'reject' ? mark.markInserted : mark.markDeleted
  if (goesOn || (properties.dropCap && paragraph.inlines.length > 0 && paragraph.inlines.length < MOST_PARTS)) {
    frame.carry = properties.dropCap ? inOrdinarySize(paragraph) : paragraph
    return
  }
  finish(story, frame, paragraph)
}

/** Of paragraphs without words. */
const MOST_ANCHORS = 50

/** Of a drop cap; more is no large letter. */
const MOST_PARTS = 10

/** The large letter is part of the first word, and not a title. */
function inOrdinarySize(paragraph: OpenParagraph): OpenParagraph {
  const inlines = paragraph.inlines.map((one) => (one.type === 'text' ? { ...one, size: undefined } : one))
  return { ...paragraph, inlines, last: undefined }
}

/** Words outside of all paragraphs end where the next block begins. */
export function closeImplicit(story: Story): void {
  const frame = story.frames.at(-1)!
  if (story.paragraphs.length > frame.base && story.paragraphs.at(-1)!.implicit) closeParagraph(story)
}

/** A paragraph that should have gone on has nothing to go on in. */
export function endCarry(story: Story): void {
  const frame = story.frames.at(-1)!
  const { carry } = frame
  frame.carry = undefined
  if (carry) finish(story, frame, carry)
}

/** Something begins that holds blocks. */
export function openFrame(story: Story): Frame {
  const frame = newFrame(story.paragraphs.length)
  story.frames.push(frame)
  return frame
}

/** What holds blocks ends; gives the blocks. */
export function closeFrame(story: Story): Frame {
  closeImplicit(story)
  endCarry(story)
  const frame = story.frames.pop()!
  if (story.removed.size > 0) frame.blocks = frame.blocks.filter((block) => !story.removed.has(block))
  return frame
}

function finish(story: Story, frame: Frame, paragraph: OpenParagraph): void {
  const style = story.shared.cascade.paragraphStyle(paragraph.properties.style)
  const list = listMark(story, paragraph, style)
  if (paragraph.pending === 'page' || paragraph.sectionEnds) frame.pageBreak = true
  const { inlines, boxes } = paragraph
  if (inlines.some((one) => one.type !== 'anchor' && (one.type !== 'text' || one.text.trim() !== ''))) {
    place(story, frame, paragraph, blockOf(story, paragraph, style, list))
  } else {
    // more names for one place than this are there to cost time
    for (const one of inlines.slice(-MOST_ANCHORS)) if (one.type === 'anchor') frame.anchors.push(one)
    if (paragraph.pageBreak && boxes.length === 0) frame.pageBreak = true
  }
  for (const box of boxes) frame.blocks.push(box)
}

function place(story: Story, frame: Frame, paragraph: OpenParagraph, block: ManuscriptParagraph): void {
  const { contents } = paragraph
  if (contents && !paragraph.outside) {
    if (contents.closed) {
      leaveOut(story, 'contents', plainText([block], story.shared), { line: paragraph.line })
      return
    }
    contents.paragraphs.push({ block, line: paragraph.line })
  }
  if (!paragraph.properties.framed || paragraph.properties.dropCap) frame.blocks.push(block)
  else if (frame.framed && frame.blocks.at(-1) === frame.framed) frame.framed.blocks.push(block)
  else {
    frame.framed = { type: 'box', blocks: [block], place: { line: paragraph.line } }
    frame.blocks.push(frame.framed)
  }
}

function blockOf(
  story: Story,
  { inlines, line, pageBreak, properties }: OpenParagraph,
  style: ResolvedStyle | undefined,
  list: ListMark | undefined,
): ManuscriptParagraph {
  const { cascade, counter } = story.shared
  const alignment = properties.alignment ?? style?.paragraph.alignment ?? cascade.paragraphDefaults.alignment
  const ofList = list && counter.level(list.list, list.level)?.paragraph.indent
  const ofStyle = style?.paragraph.indent ?? cascade.paragraphDefaults.indent
  const indent = properties.indent ?? (properties.numbering === undefined ? (ofStyle ?? ofList) : (ofList ?? ofStyle))
  return {
    type: 'paragraph',
    inlines,
    ...roleOf(properties.outline ?? style?.paragraph.outline, style),
    ...(style ? { style: style.name } : {}),
    ...(alignment ? { alignment } : {}),
    ...(indent ? { indent: indent / 20 } : {}),
    ...(list ? { list } : {}),
    ...(pageBreak || properties.pageBreak || (properties.pageBreak ?? style?.paragraph.pageBreak) ? { pageBreak: true } : {}),
    place: { line },
  }
}

const BODY_TEXT = 9

function roleOf(outline: number | undefined, style: ResolvedStyle | undefined): Pick<ManuscriptParagraph, 'role' | 'level'> {
  const named = style?.role
  if (outline !== undefined && outline >= 0 && outline < BODY_TEXT && (!named || named.role === 'heading')) {
    return { role: 'heading', level: Math.trunc(outline) + 1 }
  }
  if (!named || (named.role === 'heading' && outline === BODY_TEXT)) return {}
  return named.level === undefined ? { role: named.role } : { role: named.role, level: named.level }
}

/** Paragraphs without words count as well: Word shows their numbers. */
function listMark(story: Story, { properties }: OpenParagraph, style: ResolvedStyle | undefined): ListMark | undefined {
  const list = properties.numbering ?? style?.paragraph.numbering
  if (list === undefined || list === '0') return undefined
  const { counter } = story.shared
  const ofStyle = (): number => style?.paragraph.level ?? counter.levelOfStyle(list, properties.style)
  return counter.next(list, properties.level ?? ofStyle())
}
