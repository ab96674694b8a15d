import type { Files } from '../typesetter/shadow-files.ts'
import type { PrintImage } from './prepare-images.ts'
import { outlineRefused, type Pen } from './svg-outlines.ts'

/** Keeps drawings whose words had to become lines. */
export interface OutlinedDrawings {
  /** The files with the drawings that are known to need lines. */
  known(files: Files): Files
  /** The files with every drawing that PDF/A refuses drawn anew; nothing when there is none. */
  redraw(files: Files, images: Iterable<PrintImage>, pen: Pen): Files | undefined
}

/** Most drawings go out as they are, so that is tried first; only a refused issue asks for this. */
export function createOutlinedDrawings(): OutlinedDrawings {
  const outlined = new Map<string, string>()
  const known = (files: Files): Files =>
    outlined.size === 0 ? files : new Map([...files].map(([path, content]) => [path, outlined.get(path) ?? content]))
  return {
    known,
    redraw(files, images, pen) {
      const before = outlined.size
      for (const { file, svg } of images) {
        const path = file.slice(1)
        if (svg === undefined || outlined.has(path) || pen.accepts(svg)) continue
        const redrawn = outlineRefused(svg, pen)
        if (redrawn !== svg) outlined.set(path, redrawn)
      }
      return outlined.size === before ? undefined : known(files)
    },
  }
}
