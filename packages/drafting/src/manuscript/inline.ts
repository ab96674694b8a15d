/** Characters that look the same: one run of a paragraph, before any legacy encoding is decoded. */
export interface TextRun {
  readonly type: 'text'
  /** As the file has it. A line break is `\n`, a tab `\t`. */
  readonly text: string
  /** The font that shows it, resolved through all styles, such as `.VnTime`. */
  readonly font?: string | undefined
  /** In points. */
  readonly size?: number | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly strike?: boolean | undefined
  readonly script?: 'sub' | 'super' | undefined
  /** Small letters are shown as capitals; the text itself keeps its case. */
  readonly capitals?: boolean | undefined
  /** BCP 47, where the file says it. */
  readonly language?: string | undefined
  /** An address, or `#` and the id of an {@link Anchor}. */
  readonly link?: string | undefined
}

/** The sign of a note; the note's text is in {@link Manuscript.notes}. */
export interface NoteSign {
  readonly type: 'note'
  readonly id: string
}

/** A picture in the line or alone in its paragraph; its bytes are in {@link Manuscript.pictures}. */
export interface PictureRun {
  readonly type: 'picture'
  readonly picture: string
  /** The words for those who do not see it, where the file has them. */
  readonly alt?: string | undefined
}

/** A place that links of the same file lead to. */
export interface Anchor {
  readonly type: 'anchor'
  readonly id: string
}

/** What a paragraph is made of. */
export type Inline = TextRun | NoteSign | PictureRun | Anchor
