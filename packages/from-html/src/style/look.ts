/** How characters look: what runs inherit. */
export interface Look {
  readonly font?: string | undefined
  readonly size?: number | undefined
  readonly bold?: boolean | undefined
  readonly italic?: boolean | undefined
  readonly underline?: boolean | undefined
  readonly strike?: boolean | undefined
  readonly script?: 'sub' | 'super' | undefined
  readonly capitals?: boolean | undefined
  readonly language?: string | undefined
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
