import type { CompiledIssue } from '@bantin/compile'
import { DECLARATION, escapeXml, W } from '../package/xml.ts'
import type { Geometry } from '../page/geometry.ts'
import type { StyleNames } from '../words/style-name-table.ts'
import { wordLanguage } from '../writer/language.ts'
import { coloursOf } from './colours.ts'
import { fontSlots } from './fonts.ts'
import { paragraphStyles } from './paragraph-styles.ts'
import { paragraphStyle, runProperties, type StyleContext } from './style.ts'

/** What the styles of a document depend on. */
export interface StyleOptions {
  readonly issue: Pick<CompiledIssue, 'bulletin' | 'language'>
  readonly geometry: Geometry
  /** Size of the text in points. */
  readonly size: number
  readonly names: StyleNames
}

function defaults({ issue, size }: StyleOptions, serif: string): string {
  const language = escapeXml(wordLanguage(issue.language))
  const half = Math.round(size * 2)
  return `<w:docDefaults><w:rPrDefault><w:rPr>${serif}<w:sz w:val="${half}"/><w:szCs w:val="${half}"/><w:lang w:val="${language}" w:eastAsia="${language}" w:bidi="km-KH"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:widowControl/><w:spacing w:after="80" w:line="288" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults>`
}

const basics = [
  '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/><w:qFormat/></w:style>',
  '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>',
  '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/><w:semiHidden/></w:style>',
  '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/><w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="100" w:type="dxa"/><w:bottom w:w="0" w:type="dxa"/><w:right w:w="100" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>',
]

function characters(names: StyleNames, context: StyleContext): string[] {
  const code = runProperties({ font: 'mono', size: 0.9 }, context)
  return [
    '<w:style w:type="character" w:styleId="FootnoteReference"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>',
    '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0B5394"/><w:u w:val="single"/></w:rPr></w:style>',
    `<w:style w:type="character" w:customStyle="1" w:styleId="CodeText"><w:name w:val="${escapeXml(names.CodeText ?? 'CodeText')}"/>${code}</w:style>`,
  ]
}

const side = (name: string, colour: string, size: number): string =>
  `<w:${name} w:val="single" w:sz="${size}" w:space="0" w:color="${colour}"/>`

function tables(names: StyleNames, accent: string): string[] {
  const lines = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((name) => side(name, 'A6A6A6', 4)).join('')
  const margin = (top: number, left: number): string =>
    `<w:tblCellMar><w:top w:w="${top}" w:type="dxa"/><w:left w:w="${left}" w:type="dxa"/><w:bottom w:w="${top}" w:type="dxa"/><w:right w:w="${left}" w:type="dxa"/></w:tblCellMar>`
  const head = '<w:tblStylePr w:type="firstRow"><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="E6EEEB"/></w:tcPr></w:tblStylePr>'
  const style = (id: string, inner: string): string =>
    `<w:style w:type="table" w:customStyle="1" w:styleId="${id}"><w:name w:val="${escapeXml(names[id] ?? id)}"/><w:basedOn w:val="TableNormal"/>${inner}</w:style>`
  return [
    style('BulletinTable', `<w:tblPr><w:tblBorders>${lines}</w:tblBorders>${margin(40, 100)}</w:tblPr>${head}`),
    style(
      'CalloutTable',
      `<w:tblPr><w:tblBorders>${side('left', accent, 24)}</w:tblBorders>${margin(80, 140)}</w:tblPr><w:tcPr><w:shd w:val="clear" w:color="auto" w:fill="F1F5F3"/></w:tcPr>`,
    ),
  ]
}

/** `styles.xml`: every look of the document under a name, so that it can be changed in one place. */
export function stylesXml(options: StyleOptions): string {
  const { issue, geometry, size, names } = options
  const { theme } = issue.bulletin
  const colours = coloursOf(theme.colours.accent)
  const fonts = fontSlots(theme)
  const context: StyleContext = { size, names, fonts }
  const paragraphs = paragraphStyles(colours, geometry.text).map((one) => paragraphStyle(one, context))
  const all = [defaults(options, fonts.serif), ...basics, ...paragraphs, ...characters(names, context), ...tables(names, colours.accent)]
  return `${DECLARATION}<w:styles xmlns:w="${W}">${all.join('')}</w:styles>`
}
