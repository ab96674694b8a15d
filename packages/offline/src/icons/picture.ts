/**
 * The picture of the icon: a sheet with a masthead, in a square of 32 units. No letter: “Bản tin” all begin with a B, and a letter needs a
 * font, which differs between machines. All of it lies in the circle that a maskable icon must not leave.
 */
export const SIDE = 32

type Box = readonly [x: number, y: number, width: number, height: number]

/** In the colour of paper, then on it in the colour of the bulletin. */
export const SHEET: Box = [8, 6, 16, 20]
export const PRINT: readonly Box[] = [
  [10, 8, 12, 3],
  [10, 13, 12, 1],
  [10, 16, 5, 5],
  [17, 16, 5, 1],
  [17, 18, 5, 1],
  [17, 20, 5, 1],
  [10, 23, 12, 1],
]

const within = ([left, top, width, height]: Box, x: number, y: number): boolean =>
  x >= left && x < left + width && y >= top && y < top + height

/** Whether a unit is in the colour of paper. */
export const isPaper = (x: number, y: number): boolean => within(SHEET, x, y) && !PRINT.some((box) => within(box, x, y))
