import type { Inline, PictureRun, TextRun } from '../../manuscript/inline.ts'
import type { SourcePlace } from '../../manuscript/place.ts'
import type { TreeContext } from '../context.ts'
import { linkDropped, noteMissing, scriptDropped, underlineDropped } from '../rules.ts'
import { safeAddress } from './address.ts'
import { languageOf } from './language-of.ts'
import { DELETE, EMPHASIS, gatherLine, type Line, STRONG } from './line.ts'
import { inScript } from './scripts.ts'

/** A paragraph's text, and what stands in it that is no text. */
export interface ReadLine {
  readonly line: Line
  readonly pictures: readonly PictureRun[]
  readonly anchors: readonly string[]
}

/** How to {@link readLine}. */
export interface ReadLineOptions {
  readonly place: SourcePlace
  /** Bold and italics say nothing here: the words are a heading or a caption anyway. */
  readonly unmarked?: boolean | undefined
  /** What a line break becomes. */
  readonly breaks?: string | undefined
}

/** Read the runs of a paragraph. */
export function readLine(
  inlines: readonly Inline[],
  context: TreeContext,
  { place, unmarked = false, breaks = '\n' }: ReadLineOptions,
): ReadLine {
  const gathered = gatherLine()
  const pictures: PictureRun[] = []
  const anchors: string[] = []
  const links = names()
  const languages = names()
  for (const one of inlines) {
    switch (one.type) {
      case 'text': {
        const text = textOf(one, context, place)
        const marks = unmarked ? 0 : (one.bold ? STRONG : 0) | (one.italic ? EMPHASIS : 0) | (one.strike ? DELETE : 0)
        if (one.underline && !one.link && !unmarked && text.trim()) context.once(underlineDropped, place)
        const look = {
          marks,
          link: links.numberOf(addressOf(one, context, place)),
          language: languages.numberOf(languageOf(text, one.language, context.language)),
        }
        const lines = text.replace(/\r\n?|[\v\f\u2028\u2029]/g, '\n').replaceAll('\t', ' ')
        gathered.add(breaks === '\n' ? lines : lines.replaceAll('\n', breaks), look)
        break
      }
      case 'note':
        if (context.manuscript.notes.has(one.id)) gathered.note(referenceOf(one.id, context))
        else context.report(noteMissing, place)
        break
      case 'picture':
        pictures.push(one)
        break
      case 'anchor':
        anchors.push(one.id)
    }
  }
  return { line: gathered.line(links.all, languages.all), pictures, anchors }
}

function textOf({ text, script }: TextRun, context: TreeContext, place: SourcePlace): string {
  if (!script) return text
  const written = inScript(text, script)
  if (written === undefined) context.report(scriptDropped, place)
  return written ?? text
}

function addressOf({ link, text }: TextRun, context: TreeContext, place: SourcePlace): string | undefined {
  if (link === undefined || link === '') return undefined
  if (link.startsWith('#')) return link
  const address = safeAddress(link)
  if (address === undefined && text.trim()) context.report(linkDropped, place, { why: 'scheme' })
  return address
}

function referenceOf(id: string, { notes }: TreeContext): { type: 'footnoteReference'; identifier: string; label: string } {
  const known = notes.get(id)
  if (known) return { type: 'footnoteReference', identifier: known.identifier, label: known.identifier }
  const identifier = String(notes.size + 1)
  const reference = { type: 'footnoteReference' as const, identifier, label: identifier }
  notes.set(id, reference)
  return reference
}

/** Numbers for names, from 1; 0 for none. */
function names(): { all: string[]; numberOf(name: string | undefined): number } {
  const all: string[] = []
  const numbers = new Map<string, number>()
  return {
    all,
    numberOf(name) {
      if (name === undefined) return 0
      const known = numbers.get(name)
      if (known !== undefined) return known
      numbers.set(name, all.push(name))
      return all.length
    },
  }
}
