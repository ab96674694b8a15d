import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import type { Labels } from '@bantin/paratext'
import type { FileChild, ParagraphChild } from 'docx'
import type { Nodes } from 'mdast'
import type { Picture } from '../images/picture.ts'
import type { DocxSettings } from '../options.ts'
import type { Geometry } from '../page/geometry.ts'
import type { Notes } from './notes.ts'
import type { Places } from './places.ts'
import type { Format } from './run.ts'

/** What a rendering of one issue needs and counts. */
export interface Writer {
  readonly issue: CompiledIssue
  readonly labels: Labels
  readonly options: DocxSettings
  readonly geometry: Geometry
  /** Size of the text in points. */
  readonly fontSize: number
  readonly pictures: ReadonlyMap<string, Picture>
  readonly places: Places
  readonly notes: Notes
  /** The contents of footnotes by their number, filled while the text is written. */
  readonly footnotes: Map<number, readonly FileChild[]>
  /** Numbers from which ordered lists start. */
  readonly listStarts: Set<number>
  /** The next number of a kind of thing, from 1. */
  next(kind: Counted): number
  /** Write blocks. */
  blocks(nodes: readonly Nodes[], scope: Scope): FileChild[]
  /** Write what stands within a line. */
  inlines(nodes: readonly Nodes[], format: Format, scope: Scope): ParagraphChild[]
}

/** What a document numbers. */
export type Counted = 'bookmark' | 'drawing' | 'list'

/** What surrounds a block. */
export interface Scope {
  readonly item: CompiledItem
  readonly language: string
  /** Id of the style of plain paragraphs. */
  readonly style: string
  /** Distance from the left edge of the text, in twips. */
  readonly indent: number
  /** Width that is left for tables and pictures, in twips. */
  readonly width: number
  /** Depth of the list that holds the block; -1 outside lists. */
  readonly level: number
  /** True within a note, which cannot have notes of its own. */
  readonly inNote?: boolean
  /** The sign of a list, for the first paragraph of its item. */
  readonly marker?: Marker | undefined
}

/** Which list a paragraph counts in. */
export interface Marker {
  readonly reference: string
  readonly instance: number
  readonly level: number
}

/** Begin to count. */
export function createCounter(): Writer['next'] {
  const counts: Record<Counted, number> = { bookmark: 0, drawing: 0, list: 0 }
  return (kind) => ++counts[kind]
}
