import { defineImporter, emptyManuscript, type Inline, type ManuscriptBlock } from '@bantin/drafting'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { z } from 'zod'

/** A run of a Word file: its words, as bytes are shown, and its font. */
export type Run = readonly [font: string, text: string]

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml'

/** A small Word file with a paragraph for each list of runs. */
export function writeDocx(paragraphs: readonly (readonly Run[])[]): Uint8Array {
  const run = ([font, text]: Run) =>
    `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/></w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
  const body = paragraphs.map((runs) => `<w:p>${runs.map(run).join('')}</w:p>`).join('')
  return zipSync({
    '[Content_Types].xml': strToU8(
      `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="${MAIN}"/></Types>`,
    ),
    '_rels/.rels': strToU8(
      `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    'word/document.xml': strToU8(`${XML}<w:document xmlns:w="${W}"><w:body>${body}</w:body></w:document>`),
  })
}

const plain = (xml: string): string =>
  xml.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => ({ lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' })[name] ?? '')

/** A reader of the words and fonts of Word files, enough for tests: no package of readers may be used here. */
export const words = defineImporter({
  name: 'words',
  extensions: ['.docx'],
  options: z.strictObject({}),
  recognises: () => true,
  read: ({ bytes }) => {
    const xml = strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array())
    const blocks = [...xml.matchAll(/<w:p[ >].*?<\/w:p>/gs)].map(([paragraph], i): ManuscriptBlock => {
      const inlines = [...paragraph.matchAll(/<w:r[ >].*?<\/w:r>/gs)].flatMap(([run]): Inline[] => {
        const text = [...run.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>|<w:(softHyphen|noBreakHyphen|tab)\/>/g)]
          .map(([, words, sign]) => (sign ? ({ softHyphen: '\u00ad', tab: '\t' }[sign] ?? '\u2011') : plain(words ?? '')))
          .join('')
        const font = /<w:rFonts[^>]* w:(?:ascii|hAnsi)="([^"]*)"/.exec(run)?.[1]
        return text ? [{ type: 'text', text, font }] : []
      })
      return { type: 'paragraph', inlines, place: { line: i + 1 } }
    })
    return { manuscript: emptyManuscript({ blocks }), diagnostics: [] }
  },
})
