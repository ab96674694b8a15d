import type { CompiledIssue } from '@bantin/compile'
import type { BookImage } from '../images/book-image.ts'
import type { Labels } from '../words/labels.ts'
import { COVER_HEIGHT, COVER_WIDTH, coverSvg } from './cover-svg.ts'

/** The picture that stands for the book on a shelf: that of the issue, or one that is set in type. */
export function coverImage(issue: CompiledIssue, images: ReadonlyMap<string, BookImage>, labels: Labels): BookImage {
  const own = issue.cover && images.get(issue.cover.image)
  if (own) return own
  return {
    path: 'images/cover.svg',
    mediaType: 'image/svg+xml',
    width: COVER_WIDTH,
    height: COVER_HEIGHT,
    bytes: new TextEncoder().encode(coverSvg(issue, labels)),
  }
}
