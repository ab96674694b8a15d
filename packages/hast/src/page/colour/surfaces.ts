/** The colours of a page beside its accent. */
export interface Surfaces {
  readonly paper: string
  /** Boxes, table heads. */
  readonly surface: string
  readonly ink: string
  /** Second-rank text. */
  readonly muted: string
  readonly rule: string
}

/** Paper white, warm; ink nearly black. */
export const LIGHT: Surfaces = { paper: '#fdfcf9', surface: '#f3f1ea', ink: '#1d211f', muted: '#585f5b', rule: '#d9d6cc' }

/** Dark without glare: neither black nor white. */
export const DARK: Surfaces = { paper: '#161a1b', surface: '#20262a', ink: '#e6e4de', muted: '#a9afac', rule: '#3a4246' }
