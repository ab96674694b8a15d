import type { Face } from './content.ts'
import { IDENTITY, type Matrix, multiply } from './matrix.ts'

/** What the drawing of text depends on. */
export interface PenState {
  matrix: Matrix
  face: Face
  size: number
  fontScale: number
  spacing: number
  wordSpacing: number
  scale: number
  leading: number
  rise: number
  mode: number
}

/** Where and how the next letter is drawn. */
export interface Pen {
  readonly state: PenState
  /** Keep the state, as deep as the limit allows; `restore` takes the last one up again. */
  save(): void
  restore(): void
  /** Begin a line at a place. */
  setLine(matrix: Matrix): void
  /** Begin a line so far from the beginning of the last one. */
  move(x: number, y: number): void
  /** Go on within the line. */
  advance(by: number): void
  /** The place of the next letter on the page. */
  place(): Matrix
}

const DEEPEST_STATE = 2000
const NO_FACE: Face = { name: '', bold: false, italic: false }
const PLAIN = { face: NO_FACE, size: 0, fontScale: 0.001, spacing: 0, wordSpacing: 0, scale: 1, leading: 0, rise: 0, mode: 0 }

export function createPen(matrix: Matrix): Pen {
  const kept: PenState[] = []
  let state: PenState = { matrix, ...PLAIN }
  let line: Matrix = IDENTITY
  let text: Matrix = IDENTITY
  const setLine = (at: Matrix): void => {
    line = at
    text = at
  }
  return {
    get state() {
      return state
    },
    save() {
      if (kept.length < DEEPEST_STATE) kept.push({ ...state })
    },
    restore() {
      state = kept.pop() ?? state
    },
    setLine,
    move: (x, y) => setLine(multiply(line, [1, 0, 0, 1, x, y])),
    advance(by) {
      text = multiply(text, [1, 0, 0, 1, by, 0])
    },
    place: () => multiply(state.matrix, text),
  }
}
