import type { PhrasingContent } from 'mdast'
import type { Inline, PictureRun } from '../../manuscript/inline.ts'
import type { TreeContext } from '../context.ts'
import { evenMarks } from './even-marks.ts'
import { nest } from './nest.ts'
import { type ReadLineOptions, readLine } from './read-line.ts'

/** A paragraph as phrasing content. Its pictures are apart: they stand before or behind it. */
export interface Phrasing {
  readonly children: PhrasingContent[]
  /** The pictures that come before its first word, and the others. */
  readonly before: readonly PictureRun[]
  readonly behind: readonly PictureRun[]
  readonly anchors: readonly string[]
}

/** Make phrasing content of the runs of a paragraph. */
export function toPhrasing(inlines: readonly Inline[], context: TreeContext, options: ReadLineOptions): Phrasing {
  const { line, pictures, anchors } = readLine(inlines, context, options)
  evenMarks(line)
  const first = inlines.findIndex((one) => one.type === 'text' && one.text.trim() !== '')
  const ahead = first < 0 ? pictures.length : inlines.slice(0, first).filter((one) => one.type === 'picture').length
  return { children: nest(line), before: pictures.slice(0, ahead), behind: pictures.slice(ahead), anchors }
}
