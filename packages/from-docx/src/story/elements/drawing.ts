import { isOn } from '../../styles/run-properties.ts'
import { addPicture, altOf, closeDrawing, leaveObjectOut, openDrawing } from '../drawing.ts'
import { addPlain } from '../left-out.ts'
import { closeFrame, openFrame } from '../paragraph.ts'
import { lineOf, type Story } from '../story.ts'
import { inParagraph } from '../words.ts'
import { type Elements, passOver } from './element.ts'

const drawing = { open: (story: Story): void => openDrawing(story, 'drawing'), close: closeDrawing }

/** Text boxes, pictures and objects, in today's markup and in that of Word 2007. @source ISO/IEC 29500-1, 20; -4, 14 (VML) */
export const drawingElements: Elements = {
  'w:drawing': drawing,
  'w:pict': drawing,
  'w:object': {
    open(story) {
      openDrawing(story, 'object')
      leaveObjectOut(story)
    },
    close: closeDrawing,
  },
  'w:control': { open: (story) => (story.drawings.at(-1)?.kind === 'object' ? undefined : leaveObjectOut(story)) },
  'wp:docPr': describe('descr', 'title'),
  'pic:cNvPr': describe('descr', 'title'),
  'v:shape': describe('alt', 'o:title'),
  'v:rect': {
    open(story, attributes) {
      if (attributes['o:hr'] === undefined || !isOn(attributes['o:hr']) || attributes['o:hr'] === 'f') return
      const open = story.drawings.at(-1)
      if (open) open.used = true
      inParagraph(story).boxes.push({ type: 'rule', place: { line: lineOf(story) } })
    },
  },
  'a:blip': {
    open(story, attributes) {
      const open = story.drawings.at(-1)
      if (open) open.blip = { embed: attributes['r:embed'], link: attributes['r:link'] }
    },
    close(story) {
      const open = story.drawings.at(-1)
      const blip = open?.blip
      if (!blip) return
      open.blip = undefined
      addPicture(story, blip.svg ?? (blip.embed || blip.link), open.alt)
    },
  },
  'asvg:svgBlip': {
    open(story, attributes) {
      const blip = story.drawings.at(-1)?.blip
      if (blip) blip.svg = attributes['r:embed']
    },
  },
  'v:imagedata': {
    open(story, attributes) {
      const id = attributes['r:id'] ?? attributes['r:pict'] ?? attributes['r:href']
      if (id !== undefined) addPicture(story, id, story.drawings.at(-1)?.alt ?? altOf(attributes['o:title']))
    },
  },
  'v:textpath': {
    // WordArt of Word 2007: its words are an attribute
    open(story, attributes) {
      const text = attributes.string?.trim()
      const open = story.drawings.at(-1)
      if (!text || !open) return
      open.used = true
      const away = story.aways.at(-1)
      if (away) {
        addPlain(story, away, text)
        return
      }
      const font = /font-family:\s*(?:"([^"]*)"|'([^']*)'|([^;]*))/.exec(attributes.style ?? '')
      const name = font?.[1] ?? font?.[2] ?? font?.[3]?.trim()
      const line = lineOf(story)
      const inlines = [{ type: 'text' as const, text: text.replaceAll('\r\n', '\n'), ...(name ? { font: name } : {}) }]
      inParagraph(story).boxes.push({ type: 'box', blocks: [{ type: 'paragraph', inlines, place: { line } }], place: { line } })
      story.emitted++
    },
  },
  'w:txbxContent': {
    open(story) {
      const open = story.drawings.at(-1)
      if (open) open.used = true
      openFrame(story)
    },
    close(story) {
      const { blocks } = closeFrame(story)
      if (blocks.length > 0) inParagraph(story).boxes.push({ type: 'box', blocks, place: { line: blocks[0]!.place.line } })
    },
  },
  'a:t': {
    open(story) {
      story.letters = ''
    },
    close(story) {
      const open = story.drawings.at(-1)
      if (open) open.text += `${open.text === '' ? '' : ' '}${story.letters ?? ''}`
      story.letters = undefined
    },
  },
  'c:chart': { open: (story, attributes) => leaveObjectOut(story, attributes['r:id']) },
  'dgm:relIds': { open: (story, attributes) => leaveObjectOut(story, attributes['r:dm']) },
  'w:numPicBullet': { open: passOver },
}

/** The description of a drawing; that of a picture in a group of several goes before that of the group. */
function describe(first: string, second: string) {
  return {
    open(story: Story, attributes: Readonly<Record<string, string | undefined>>): void {
      const open = story.drawings.at(-1)
      if (open) open.alt = altOf(attributes[first], attributes[second]) ?? open.alt
    },
  }
}
