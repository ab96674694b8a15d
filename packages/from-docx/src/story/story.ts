import type { Anchor, Inline, LeftOutKind, ManuscriptBlock, ManuscriptBox, TextRun } from '@bantin/drafting'
import type { MathNode } from '../math/math-node.ts'
import type { Relationship } from '../package/relationships.ts'
import type { Look } from '../styles/look.ts'
import type { ParagraphProperties } from '../styles/paragraph-properties.ts'
import type { RunProperties } from '../styles/run-properties.ts'
import type { Shared } from './shared.ts'
import type { TableBuilder } from './table.ts'

/** Which part a story is. */
export type StoryKind = 'document' | 'footnotes' | 'endnotes' | 'comments' | 'header' | 'footer'

/** A paragraph while it is read. */
export interface OpenParagraph {
  line: number
  readonly properties: ParagraphProperties
  /** Of its mark. */
  readonly mark: RunProperties
  inlines: Inline[]
  readonly boxes: ManuscriptBlock[]
  /** The last inline, if text can be added to it. */
  last?: { readonly run: { -readonly [K in keyof TextRun]: TextRun[K] }; readonly look: Look } | undefined
  /** A page or column break that nothing has followed yet. */
  pending?: 'page' | 'column' | undefined
  pageBreak: boolean
  /** A section ends with it, and the next begins a page. */
  sectionEnds: boolean
  /** The table of contents that it is in. */
  contents?: Contents | undefined
  /** Some of it is outside the table of contents. */
  outside: boolean
  /** Words stand in it without a paragraph of the file's own. */
  readonly implicit: boolean
}

/** What holds blocks: the story, a cell, a text box, a note. */
export interface Frame {
  blocks: ManuscriptBlock[]
  /** How many paragraphs were open when it began. */
  readonly base: number
  /** A paragraph that goes on in the next: its mark was deleted, or it is a drop cap. */
  carry?: OpenParagraph | undefined
  /** The next paragraph begins a page. */
  pageBreak: boolean
  /** Anchors of paragraphs without words: the next one takes them. */
  anchors: Anchor[]
  /** The box of framed paragraphs that the next framed one joins. */
  framed?: (ManuscriptBox & { readonly blocks: ManuscriptBlock[] }) | undefined
}

/** A run while it is read. */
export interface OpenRun {
  properties: RunProperties
  look?: Look | undefined
}

/** Words that go into the list of what is left out, and not into the text. */
export interface Away {
  readonly kind: LeftOutKind
  readonly author?: string | undefined
  readonly line: number
  text: string
  /** The end of the text, not yet read: letters of one font are read together. */
  tail?: { readonly font: string | undefined; raw: string } | undefined
}

/** A table of contents: its paragraphs are taken out once its end is seen. */
export interface Contents {
  closed: boolean
  readonly paragraphs: { readonly block: ManuscriptBlock; readonly line: number }[]
}

/** A field between its begin and its end. */
export interface Field {
  code: string
  /** Words in its code. */
  spare: string
  phase: 'code' | 'result'
  away?: Away | undefined
  contents?: Contents | undefined
  link?: { readonly address: string } | undefined
  /** What its result is without one: a form's box or choice. */
  form?: { checked?: boolean | undefined; chosen: number; readonly choices: string[] } | undefined
}

/** A drawing, an old picture or an object while it is read. */
export interface OpenDrawing {
  readonly kind: 'drawing' | 'object'
  alt?: string | undefined
  /** Something of it is in the text or the list. */
  used: boolean
  text: string
  blip?: { readonly embed?: string | undefined; readonly link?: string | undefined; svg?: string | undefined } | undefined
}

/** Properties that are being read, and where they go. */
export interface Mode {
  readonly name: string
  readonly target?: object | undefined
}

/** A story while it is read. All stacks follow the elements of the file. */
export interface Story {
  readonly shared: Shared
  readonly kind: StoryKind
  readonly part: string
  readonly relationships: ReadonlyMap<string, Relationship>
  readonly frames: Frame[]
  readonly paragraphs: OpenParagraph[]
  readonly runs: OpenRun[]
  readonly tables: TableBuilder[]
  readonly modes: Mode[]
  readonly fields: Field[]
  /** Those of the fields that are still in their code. */
  readonly codes: Field[]
  readonly aways: Away[]
  readonly links: { readonly address: string }[]
  readonly drawings: OpenDrawing[]
  readonly controls: { placeholder: boolean; contents?: Contents | undefined; away?: Away | undefined }[]
  readonly alternatives: { taken: boolean; spare: string; away?: Away | undefined }[]
  readonly changes: (Away | undefined)[]
  readonly rubies: { away?: Away | undefined; text: string }[]
  readonly simpleFields: Field[]
  readonly hyperlinks: ({ readonly address: string } | undefined)[]
  contents?: Contents | undefined
  /** Paragraphs of tables of contents, to be taken out. */
  readonly removed: Set<ManuscriptBlock>
  math?: { readonly root: MathNode; readonly stack: MathNode[] } | undefined
  /** The letters of the element that is being read, if they matter. */
  letters?: string | undefined
  /** The letters keep blanks at both ends. */
  preserve: boolean
  /** How many elements deep in something that is passed over. */
  skip: number
  /** All paragraphs stand here: those of a note stand where its sign is. */
  fixedLine?: number | undefined
  /** The note or comment that is being read. */
  note?: { readonly id: string; readonly author?: string | undefined } | undefined
  /** The last thing left out, and how much had been read then: what follows at once belongs to it. */
  lastOut?: { readonly entry: { text: string }; readonly at: number } | undefined
  emitted: number
  /** The type of the section that is being read. */
  sectionType?: string | undefined
}

/** A story before its first element. */
export const newStory = (shared: Shared, kind: StoryKind, part: string, relationships: ReadonlyMap<string, Relationship>): Story => ({
  shared,
  kind,
  part,
  relationships,
  frames: [newFrame(0)],
  paragraphs: [],
  runs: [],
  tables: [],
  modes: [],
  fields: [],
  codes: [],
  aways: [],
  links: [],
  drawings: [],
  controls: [],
  alternatives: [],
  changes: [],
  rubies: [],
  simpleFields: [],
  hyperlinks: [],
  removed: new Set(),
  preserve: false,
  skip: 0,
  emitted: 0,
})

/** A frame without blocks. */
export const newFrame = (base: number): Frame => ({ blocks: [], base, pageBreak: false, anchors: [] })

/** The paragraph that something stands in, for people. */
export const lineOf = (story: Story): number => story.fixedLine ?? story.paragraphs.at(-1)?.line ?? Math.max(1, story.shared.paragraphs)
