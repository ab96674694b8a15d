import type { TextRun } from '@bantin/drafting'

/** How characters look: what runs inherit. */
export interface Look extends Omit<TextRun, 'type' | 'text' | 'link'> {
  readonly alignment?: 'start' | 'center' | 'end' | 'justify' | undefined
  /** Blanks and line ends count. */
  readonly isPre?: boolean | undefined
  readonly listStyle?: string | undefined
}

const ALIGNMENT: Readonly<Record<string, Look['alignment']>> = {
  left: 'start',
  start: 'start',
  center: 'center',
  middle: 'center',
  '-webkit-center': 'center',
  right: 'end',
  end: 'end',
  justify: 'justify',
}

/** The alignment that a value of `align` or `text-align` means. */
export const alignmentOf = (value: string): Look['alignment'] => ALIGNMENT[value.toLowerCase()]
