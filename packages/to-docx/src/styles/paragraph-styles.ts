import type { Colours } from './colours.ts'
import type { ParagraphStyle } from './style.ts'

const border = (side: 'top' | 'bottom' | 'left', colour: string, size: number, space: number): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="${space}" w:color="${colour}"/>`

const GREY = '595959'

/** The masthead and the contents. */
const front = ({ accent, words }: Colours, text: number): readonly ParagraphStyle[] => [
  { id: 'Publisher', size: 0.9, font: 'sans', align: 'center', after: 0, keepNext: true },
  {
    id: 'Title',
    builtIn: 'Title',
    next: 'Subtitle',
    size: 2.6,
    font: 'sans',
    bold: true,
    colour: words,
    align: 'center',
    before: 120,
    after: 40,
    line: 1.05,
  },
  { id: 'Subtitle', builtIn: 'Subtitle', size: 1.05, italics: true, align: 'center', after: 80 },
  { id: 'IssueTitle', size: 1.4, font: 'sans', bold: true, align: 'center', after: 80 },
  { id: 'IssueLine', size: 1, font: 'sans', align: 'center', after: 0 },
  { id: 'IssueLabel', size: 0.95, font: 'sans', bold: true, colour: 'A61B1B', align: 'center', before: 60, after: 0 },
  {
    id: 'TOCHeading',
    builtIn: 'TOC Heading',
    size: 1.3,
    font: 'sans',
    bold: true,
    colour: words,
    before: 280,
    after: 80,
    keepNext: true,
    borders: border('bottom', accent, 8, 2),
  },
  {
    id: 'TOC1',
    builtIn: 'toc 1',
    size: 0.95,
    font: 'sans',
    bold: true,
    before: 80,
    after: 20,
    align: 'left',
    keepNext: true,
    tabs: rightTab(text),
  },
  { id: 'TOC2', builtIn: 'toc 2', size: 0.95, after: 20, align: 'left', indent: { left: 240, right: 240 }, tabs: rightTab(text) },
]

const rightTab = (position: number): string => `<w:tab w:val="right" w:leader="dot" w:pos="${position}"/>`

const headings = ({ accent, onAccent, words }: Colours): readonly ParagraphStyle[] => {
  const heading = { font: 'sans', bold: true, align: 'left', keepNext: true, keepLines: true, next: 'BodyText' } as const
  return [
    {
      ...heading,
      id: 'Heading1',
      builtIn: 'heading 1',
      next: 'Heading2',
      size: 1.15,
      colour: onAccent,
      shading: accent,
      borders: ['top', 'left', 'bottom', 'right'].map((side) => border(side as 'top', accent, 24, 1)).join(''),
      before: 400,
      after: 160,
      outline: 0,
    },
    { ...heading, id: 'Heading2', builtIn: 'heading 2', size: 1.6, before: 320, after: 80, line: 1.1, outline: 1 },
    { ...heading, id: 'Heading3', builtIn: 'heading 3', size: 1.2, colour: words, before: 220, after: 60, outline: 2 },
    { ...heading, id: 'Heading4', builtIn: 'heading 4', size: 1.05, before: 180, after: 60, outline: 3 },
    { ...heading, id: 'Heading5', builtIn: 'heading 5', size: 1, italics: true, before: 140, after: 40, outline: 4 },
    { ...heading, id: 'Heading6', builtIn: 'heading 6', size: 1, bold: false, italics: true, before: 120, after: 40, outline: 5 },
  ]
}

const text = ({ words }: Colours): readonly ParagraphStyle[] => [
  { id: 'BodyText', builtIn: 'Body Text', after: 100, align: 'both' },
  { id: 'ListParagraph', builtIn: 'List Paragraph', basedOn: 'BodyText', after: 50, align: 'left' },
  { id: 'Quote', builtIn: 'Quote', basedOn: 'BodyText', italics: true, indent: { left: 360, right: 360 } },
  { id: 'ItemSubtitle', size: 1.1, font: 'sans', colour: GREY, after: 80, align: 'left', keepNext: true, keepLines: true },
  { id: 'Byline', size: 0.9, italics: true, colour: GREY, after: 80, align: 'left', keepNext: true },
  { id: 'Summary', basedOn: 'BodyText', bold: true, after: 140 },
  { id: 'Figure', align: 'center', before: 120, after: 60, line: 1 },
  { id: 'Caption', builtIn: 'caption', size: 0.9, italics: true, align: 'center', before: 40, after: 140, keepLines: true },
  { id: 'TableText', size: 0.9, align: 'left', after: 0, line: 1.1 },
  { id: 'TableHeader', basedOn: 'TableText', size: 0.9, font: 'sans', bold: true, keepNext: true },
  { id: 'Callout', basedOn: 'BodyText', align: 'left', after: 60 },
  { id: 'CalloutTitle', basedOn: 'Callout', next: 'Callout', font: 'sans', bold: true, colour: words, keepNext: true },
  {
    id: 'AdditionLabel',
    next: 'BodyText',
    size: 0.9,
    font: 'sans',
    bold: true,
    colour: words,
    before: 120,
    after: 40,
    align: 'left',
    keepNext: true,
  },
  { id: 'Code', size: 0.85, font: 'mono', align: 'left', before: 60, after: 120, line: 1, shading: 'F2F2F2' },
  { id: 'Separator', before: 60, after: 180, indent: { left: 1200, right: 1200 }, borders: border('bottom', 'A6A6A6', 6, 1), line: 0.5 },
  { id: 'Gap', size: 0.4, after: 40, line: 1 },
]

const back = ({ words }: Colours, width: number): readonly ParagraphStyle[] => [
  { id: 'BlockHeading', font: 'sans', bold: true, colour: words, before: 200, after: 60, align: 'left', keepNext: true },
  { id: 'Correction', size: 0.95, after: 40, align: 'left', indent: { left: 240 } },
  { id: 'Imprint', size: 0.85, font: 'sans', after: 0, align: 'left', line: 1.1 },
  { id: 'FootnoteText', builtIn: 'footnote text', size: 0.85, after: 20, align: 'left', line: 1.05 },
  {
    id: 'Header',
    builtIn: 'header',
    size: 0.8,
    font: 'sans',
    colour: GREY,
    after: 0,
    align: 'left',
    borders: border('bottom', 'BFBFBF', 4, 3),
    tabs: `<w:tab w:val="right" w:pos="${width}"/>`,
  },
  { id: 'Footer', builtIn: 'footer', size: 0.85, font: 'sans', colour: GREY, after: 0, align: 'center' },
]

/** Every style of paragraphs, for the colours of a theme and the width of the text. */
export function paragraphStyles(colours: Colours, width: number): readonly ParagraphStyle[] {
  return [...front(colours, width), ...headings(colours), ...text(colours), ...back(colours, width)]
}
