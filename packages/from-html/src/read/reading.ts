import type { Diagnostic } from '@bantin/diagnostics'
import type { LeftOut, ManuscriptBlock, ManuscriptPicture } from '@bantin/drafting'
import type { Element } from 'hast'
import type { FoundNotes } from '../notes/find-notes.ts'
import type { ReadHtmlOptions } from '../options.ts'
import type { Chosen } from '../page/choose-content.ts'
import type { StyleSheet } from '../style/style-sheet.ts'

/** What is known of a page while it is read, and what has come of it so far. */
export interface Reading {
  /** The name of the file, for findings. */
  readonly file: string
  readonly limits: ReadHtmlOptions['limits']
  readonly sheet: StyleSheet
  /** What addresses are relative to. */
  readonly base: string | undefined
  /** Of the page; runs say only what differs. */
  readonly language: string | undefined
  readonly findFile: (address: string, base: string | undefined) => Uint8Array | undefined
  readonly content: Chosen
  readonly foundNotes: FoundNotes
  /** The ids that links of the page lead to. */
  readonly targets: ReadonlySet<string>
  readonly pictures: Map<string, ManuscriptPicture>
  /** The names of pictures by their addresses. */
  readonly pictureNames: Map<string, string>
  readonly notes: Map<string, readonly ManuscriptBlock[]>
  readonly leftOut: LeftOut[]
  readonly diagnostics: Diagnostic[]
  /** Lists so far. */
  lists: number
}

/** The kind under which an element is left out, if it is. */
export type LeaveOut = (element: Element) => LeftOut['kind'] | undefined
