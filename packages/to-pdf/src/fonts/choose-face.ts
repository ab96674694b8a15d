import type { Face } from './face.ts'

/** How a text is set. */
export interface Style {
  readonly weight: number
  readonly italic: boolean
}

/**
 * The face of a family that Typst takes for a style: the right slope first, then the nearest weight.
 *
 * @source typst-library 0.14, `FontBook::find_best_variant`
 */
export function chooseFace(faces: readonly Face[], style: Style): Face | undefined {
  let best: Face | undefined
  for (const face of faces) if (best === undefined || isNearer(face, best, style)) best = face
  return best
}

function isNearer(face: Face, best: Face, { weight, italic }: Style): boolean {
  const slope = Number(face.italic !== italic) - Number(best.italic !== italic)
  return slope < 0 || (slope === 0 && Math.abs(face.weight - weight) < Math.abs(best.weight - weight))
}
