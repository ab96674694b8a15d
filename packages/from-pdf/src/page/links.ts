import type { LeftOut } from '@bantin/drafting'
import type { Link } from './content.ts'
import { boxOf, type Matrix } from './matrix.ts'

const MOST = 5000

/** The part of an annotation that is read. */
interface Annotation {
  readonly subtype?: unknown
  readonly rect?: unknown
  readonly url?: unknown
  readonly unsafeUrl?: unknown
  readonly contentsObj?: { readonly str?: unknown }
  readonly titleObj?: { readonly str?: unknown }
}

/** Links and comments of a page. Nothing of a form or an attachment is run. */
export function readAnnotations(
  annotations: readonly Annotation[],
  transform: Matrix,
  page: number,
): { links: Link[]; comments: LeftOut[] } {
  const links: Link[] = []
  const comments: LeftOut[] = []
  for (const one of annotations.slice(0, MOST)) {
    const comment = typeof one.contentsObj?.str === 'string' ? one.contentsObj.str.trim() : ''
    const address = typeof one.url === 'string' ? one.url : ''
    if (one.subtype === 'Link' && address !== '' && Array.isArray(one.rect) && one.rect.length === 4) {
      const [x0, y0, x1, y1] = one.rect.map(Number) as [number, number, number, number]
      if ([x0, y0, x1, y1].every(Number.isFinite)) links.push({ box: boxOf(transform, [x0, y0, x1, y1]), address })
    } else if (comment !== '' && one.subtype !== 'FreeText' && one.subtype !== 'Widget' && one.subtype !== 'Link') {
      const author = typeof one.titleObj?.str === 'string' ? one.titleObj.str : undefined
      comments.push({ kind: 'comment', text: comment, ...(author ? { author } : {}), place: { page, line: 1 } })
    }
  }
  return { links, comments }
}
