import { type Box, boxOf, type Matrix } from './matrix.ts'

/** What a drawn path comes to: straight lines, a dot, and whether it is a drawing that is more than that. */
export interface PathStrokes {
  readonly strokes: readonly Box[]
  /** It is as small, and about as wide as high, as the bullet of a list. */
  readonly dot?: Box | undefined
  readonly shape: boolean
}

/** How many numbers follow each step of a path in pdf.js: to, line, curve, quadratic curve, close. */
const ARGUMENTS: readonly number[] = [2, 2, 6, 4, 0]
const MOVE = 0
const LINE = 1
const CLOSE = 4
const THICKEST = 2.5
const SHORTEST = 5
/** In points, on both sides: smaller shapes are bullets and ornaments. */
const SHAPE = 20
const DOT = 8
const SMALLEST_DOT = 1
const MOST = 2000

/** The straight lines of a path. A filled box that is thin is a line too. */
export function strokesOf(path: ArrayLike<number>, matrix: Matrix, stroked: boolean): PathStrokes {
  const strokes: Box[] = []
  let curved = false
  let corners: number[] = []
  let whole: [number, number, number, number] | undefined
  const add = (x0: number, y0: number, x1: number, y1: number) => {
    const box = boxOf(matrix, [x0, y0, x1, y1])
    const width = box.right - box.left
    const height = box.bottom - box.top
    if (Math.min(width, height) <= THICKEST && Math.max(width, height) >= SHORTEST && strokes.length < MOST) strokes.push(box)
  }
  const close = () => {
    const xs = corners.filter((_, i) => i % 2 === 0)
    const ys = corners.filter((_, i) => i % 2 === 1)
    if (!stroked && xs.length > 1) add(Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys))
    corners = []
  }
  for (let i = 0; i < path.length; ) {
    const step = path[i]!
    const count = ARGUMENTS[step]
    if (count === undefined) break
    const x = path[i + count - 1] ?? 0
    const y = path[i + count] ?? 0
    if (step === MOVE) close()
    if (step === LINE && stroked && corners.length >= 2) add(corners.at(-2)!, corners.at(-1)!, x, y)
    if (step === CLOSE && stroked && corners.length >= 4) add(corners.at(-2)!, corners.at(-1)!, corners[0]!, corners[1]!)
    if (count > 2) curved = true
    if (count >= 2 && corners.length < MOST) corners.push(x, y)
    if (count >= 2)
      whole = whole ? [Math.min(whole[0], x), Math.min(whole[1], y), Math.max(whole[2], x), Math.max(whole[3], y)] : [x, y, x, y]
    i += count + 1
  }
  close()
  const box = whole ? boxOf(matrix, whole) : { left: 0, right: 0, top: 0, bottom: 0 }
  const sides = [box.right - box.left, box.bottom - box.top] as const
  const [short, long] = [Math.min(...sides), Math.max(...sides)]
  const isDot = short >= SMALLEST_DOT && long <= DOT && long <= 1.3 * short
  return { strokes, ...(isDot ? { dot: box } : {}), shape: curved && short > SHAPE }
}
