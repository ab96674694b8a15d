import type { LeftOut, LeftOutKind, ManuscriptBlock, ManuscriptPicture } from '@bantin/drafting'
import type { Counter } from '../numbering/counter.ts'
import type { Package } from '../package/package.ts'
import type { Cascade } from '../styles/cascade.ts'
import type { Look } from '../styles/look.ts'
import type { RunProperties, ThemeFonts } from '../styles/run-properties.ts'

/** What is told once for the whole file, with the paragraphs where it applies. */
export type Remark = 'changes' | 'equation' | 'embedded' | 'linked' | 'chunk' | 'drawing' | 'hidden' | 'missing-picture' | 'missing-notes'

/** What all stories of a document (text, notes, comments, heads and feet) share while they are read. */
export interface Shared {
  readonly pack: Package
  readonly changes: 'accept' | 'reject' | 'refuse'
  readonly cascade: Cascade
  readonly theme: ThemeFonts
  readonly counter: Counter
  /** What a text in a font looks like: for words that go into lists without their fonts. */
  decode(text: string, font: string | undefined): string
  /** The font shows text in an encoding of its own. */
  isLegacy(font: string): boolean
  /** Looks that were worked out. */
  readonly looks: Map<RunProperties, Look>
  readonly leftOut: LeftOut[]
  readonly pictures: Map<string, ManuscriptPicture>
  /** The name of a part's picture in {@link Shared.pictures}. */
  readonly pictureNames: Map<string, string>
  /** Parts of charts and diagrams that were read. */
  readonly objects: Set<string>
  readonly remarks: Map<Remark, { count: number; readonly lines: number[] }>
  readonly notes: Map<string, readonly ManuscriptBlock[]>
  /** Signs of notes and comments: where they stand, and why they are not in the text, if they are not. */
  readonly signs: Map<string, { readonly line: number; readonly kind?: LeftOutKind | undefined }>
  /** Ids of the relationships of heads and feet that sections use. */
  readonly furniture: Set<string>
  /** Paragraphs of the text so far. */
  paragraphs: number
  /** All that was made so far; it is bounded. */
  pieces: number
}

const MOST_LINES = 5

/** Remember something to be told, and where. */
export function remark(shared: Shared, kind: Remark, line: number): void {
  const known = shared.remarks.get(kind) ?? { count: 0, lines: [] }
  known.count++
  if (known.lines.length < MOST_LINES && known.lines.at(-1) !== line) known.lines.push(line)
  shared.remarks.set(kind, known)
}
