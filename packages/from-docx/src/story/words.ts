import type { Inline, TextRun } from '@bantin/drafting'
import { overlay } from '../styles/cascade.ts'
import { type Look, lookOf } from '../styles/look.ts'
import type { RunProperties } from '../styles/run-properties.ts'
import { splitByFont } from '../styles/split-by-font.ts'
import { addAway, leaveOut } from './left-out.ts'
import { openParagraph } from './paragraph.ts'
import { remark } from './shared.ts'
import { lineOf, type OpenParagraph, type Story } from './story.ts'

/** Take words: into the text, or wherever they belong at this point. */
export function addText(story: Story, text: string, font?: string): void {
  if (text === '') return
  const code = story.codes.at(-1)
  if (code) {
    code.spare += text
    return
  }
  const look = currentLook(story)
  const away = story.aways.at(-1)
  if (away || look.hidden) {
    const pieces = font === undefined ? splitByFont(text, look) : [{ text, font }]
    if (away) for (const piece of pieces) addAway(story, away, piece.text, piece.font)
    else {
      if (story.lastOut?.at !== story.emitted) remark(story.shared, 'hidden', lineOf(story))
      leaveOut(story, 'hidden', pieces.map((piece) => story.shared.decode(piece.text, piece.font)).join(''))
    }
    return
  }
  const paragraph = inParagraph(story)
  const link = story.links.at(-1)?.address
  if (paragraph.pending) {
    append(story, paragraph, '\n', look, look.fonts.ascii, link)
    paragraph.pending = undefined
  }
  if (font !== undefined) append(story, paragraph, text, look, font, link)
  else for (const piece of splitByFont(text, look)) append(story, paragraph, piece.text, look, piece.font, link)
}

/** Put something between the words that is no text: a picture, the sign of a note, an anchor. */
export function addInline(story: Story, inline: Exclude<Inline, TextRun>): void {
  const paragraph = inParagraph(story)
  paragraph.inlines.push(inline)
  paragraph.last = undefined
  if (inline.type !== 'anchor') paragraph.outside = true
  story.emitted++
  story.shared.pieces++
}

/** The paragraph that words go into. Words outside of all paragraphs get one of their own. */
export function inParagraph(story: Story): OpenParagraph {
  const frame = story.frames.at(-1)!
  if (story.paragraphs.length > frame.base) return story.paragraphs.at(-1)!
  return openParagraph(story, true)
}

function append(
  story: Story,
  paragraph: OpenParagraph,
  text: string,
  look: Look,
  font: string | undefined,
  link: string | undefined,
): void {
  story.emitted++
  if (story.contents) paragraph.contents = story.contents
  else paragraph.outside = true
  const { last } = paragraph
  if (last && last.run.font === font && last.run.link === link && (last.look === look || alike(last.look, look))) {
    last.run.text += text
    return
  }
  const { fonts: _, oneFont: _one, eastAsianHint: _hint, hidden: _hidden, ...seen } = look
  const run = { type: 'text' as const, text, ...(font === undefined ? {} : { font }), ...seen, ...(link === undefined ? {} : { link }) }
  paragraph.inlines.push(run)
  paragraph.last = { run, look }
  story.shared.pieces++
}

const alike = (one: Look, other: Look): boolean =>
  one.size === other.size &&
  one.bold === other.bold &&
  one.italic === other.italic &&
  one.underline === other.underline &&
  one.strike === other.strike &&
  one.script === other.script &&
  one.capitals === other.capitals &&
  one.language === other.language

const NOTHING: RunProperties = {}

/** What the characters of the current run look like. */
function currentLook(story: Story): Look {
  const run = story.runs.at(-1)
  if (run?.look) return run.look
  const { cascade, looks } = story.shared
  const direct = run?.properties ?? NOTHING
  const base = cascade.run(story.tables.at(-1)?.style, story.paragraphs.at(-1)?.properties.style, direct.style)
  let look = looks.get(base) ?? lookOf(base)
  looks.set(base, look)
  if (direct !== NOTHING && Object.keys(direct).length > 0) look = lookOf(overlay(base, direct))
  if (run) run.look = look
  return look
}

/** The legacy encoding that the current run is in, if its letters have one. */
export const currentFont = (story: Story): string | undefined => currentLook(story).fonts.hAnsi
