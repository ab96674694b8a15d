import type { Image, ImageReference } from 'mdast'
import { imageRun } from '../images/image-run.ts'
import { noteKey } from '../writer/notes.ts'
import { listIndent } from '../writer/paragraph.ts'
import { runs } from '../writer/run.ts'
import type { Inline } from './handle.ts'

/** A picture in the text. */
export const image: Inline<Image> = (writer, { url, alt }, format, scope) => {
  const width = scope.width - scope.indent - (scope.level < 0 ? 0 : listIndent(scope.level))
  const made = imageRun(writer, url, { alt: alt ?? '', width })
  return made ? [made] : runs(writer, alt ?? '', format)
}

/** A picture whose path stands elsewhere. */
export const imageReference: Inline<ImageReference> = (writer, node, format, scope) => {
  const url = writer.notes.get(scope.item.id)?.addresses.get(noteKey(node))?.url ?? ''
  return image(writer, { type: 'image', url, alt: node.alt ?? null }, format, scope)
}
