import type { Data, Image, Parent, PhrasingContent, Table } from 'mdast'

/** The caption of a figure. `label` is the number that Bantin gave it, such as “Hình 2”. */
export interface Caption extends Parent {
  type: 'caption'
  children: PhrasingContent[]
  data?: CaptionData | undefined
}

/** What a transform knows about a caption. */
export interface CaptionData extends Data {
  label?: string | undefined
}

/** A picture or table with its caption. The caption stands behind a picture and before a table. */
export interface Figure extends Parent {
  type: 'figure'
  kind: 'image' | 'table'
  children: (Image | Table | Caption)[]
}

declare module 'mdast' {
  interface RootContentMap {
    figure: Figure
    caption: Caption
  }
  interface BlockContentMap {
    figure: Figure
  }
}
