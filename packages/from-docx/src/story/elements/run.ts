import { leaveOut } from '../left-out.ts'
import { lineOf, type Story } from '../story.ts'
import { addInline, addText, currentFont, inParagraph } from '../words.ts'
import { type Elements, readAs } from './element.ts'

const SPACE = /^[ \t\r\n]+|[ \t\r\n]+$/g

/** The letters of an element as Word shows them. */
function takeLetters(story: Story): void {
  const letters = story.letters ?? ''
  story.letters = undefined
  if (letters === '') return
  const text = story.preserve ? letters : letters.replace(SPACE, '')
  addText(story, /[\r\n]/.test(text) ? text.replace(/[\r\n]+/g, ' ') : text)
}

const letters = {
  open(story: Story, attributes: Readonly<Record<string, string | undefined>>): void {
    story.letters = ''
    story.preserve = attributes['xml:space'] === 'preserve'
  },
  close: takeLetters,
}

const sign = (text: string) => ({ open: (story: Story): void => addText(story, text) })

/** Runs and what stands in them. @source ISO/IEC 29500-1, 17.3.2 and 17.3.3 */
export const runElements: Elements = {
  'w:r': {
    open: (story) => story.runs.push({ properties: {} }),
    close: (story) => story.runs.pop(),
  },
  'w:rPr': { open: (story) => readAs(story, 'w:rPr', story.runs.at(-1)?.properties) },
  'w:t': letters,
  'w:delText': letters,
  'w:tab': sign('\t'),
  'w:ptab': sign('\t'),
  'w:cr': sign('\n'),
  'w:noBreakHyphen': sign('\u2011'),
  'w:softHyphen': {
    // in a legacy font this is a letter: the ư of TCVN3
    open(story) {
      const font = currentFont(story)
      if (font !== undefined && story.shared.isLegacy(font)) addText(story, '\u00ad')
    },
  },
  'w:br': {
    open(story, attributes) {
      const type = attributes['w:type']
      if (type !== 'page' && type !== 'column') addText(story, '\n')
      else if (story.aways.length === 0 && story.codes.length === 0) {
        const paragraph = inParagraph(story)
        if (paragraph.inlines.some((one) => one.type !== 'anchor')) paragraph.pending = type
        else if (type === 'page') paragraph.pageBreak = true
      }
    },
  },
  'w:sym': {
    open(story, attributes) {
      const code = Number.parseInt(attributes['w:char'] ?? '', 16)
      if (code > 0 && code <= 0xffff) addText(story, String.fromCharCode(code), attributes['w:font'])
    },
  },
  'w:pgNum': { open: (story) => leaveOut(story, story.kind === 'document' ? 'field' : 'page-number', '') },
  'w:footnoteReference': { open: (story, attributes) => addNote(story, `footnote-${attributes['w:id'] ?? ''}`) },
  'w:endnoteReference': { open: (story, attributes) => addNote(story, `endnote-${attributes['w:id'] ?? ''}`) },
  'w:commentReference': {
    open: (story, attributes) => void story.shared.signs.set(`comment-${attributes['w:id'] ?? ''}`, { line: lineOf(story) }),
  },
}

/** The sign of a note. A sign that is left out takes its note with it; in notes there are no signs. */
function addNote(story: Story, id: string): void {
  const { signs } = story.shared
  if (story.kind !== 'document' || story.codes.length > 0) return
  const away = story.aways.at(-1)
  if (!signs.has(id) || signs.get(id)?.kind) signs.set(id, { line: lineOf(story), kind: away?.kind })
  if (!away) addInline(story, { type: 'note', id })
}
