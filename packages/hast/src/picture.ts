import type { Element, Properties } from 'hast'

/** The files of one picture, as a page refers to them. */
export interface PictureFiles {
  readonly src: string
  readonly width: number
  readonly height: number
  /** Candidates of the fallback, `a.jpg 480w, a2.jpg 960w`. */
  readonly srcset?: string | undefined
  /** Better formats, best first. */
  readonly sources?: readonly { readonly type: string; readonly srcset: string }[] | undefined
  /** How wide the page shows it, for the choice among candidates. */
  readonly sizes?: string | undefined
}

/** Words and loading of a picture. */
export interface PictureOptions {
  readonly alt: string
  readonly title?: string | undefined
  /** True for a picture at the top of a page, which should not wait. */
  readonly eager?: boolean | undefined
}

const sized = (files: PictureFiles): Properties => (files.sizes === undefined ? {} : { sizes: files.sizes })

/**
 * An image element, in a `picture` when there is more than one format. Its addresses come from the form and never from content.
 *
 * @param files the prepared files
 * @param options alternative text, title, loading
 */
export function picture(files: PictureFiles, options: PictureOptions): Element {
  const image: Element = {
    type: 'element',
    tagName: 'img',
    properties: {
      src: files.src,
      ...(files.srcset === undefined ? {} : { srcSet: files.srcset, ...sized(files) }),
      alt: options.alt,
      ...(options.title === undefined ? {} : { title: options.title }),
      width: files.width,
      height: files.height,
      ...(options.eager ? {} : { loading: 'lazy', decoding: 'async' }),
    },
    children: [],
  }
  if (!files.sources?.length) return image
  const sources = files.sources.map(
    (one): Element => ({
      type: 'element',
      tagName: 'source',
      properties: { type: one.type, srcSet: one.srcset, ...sized(files) },
      children: [],
    }),
  )
  return { type: 'element', tagName: 'picture', properties: {}, children: [...sources, image] }
}
