import { type Markup, markup } from '@bantin/hast/markup'
import type { BookImage } from '../images/book-image.ts'

/** A picture outside the text; its description where there is no file. */
export function picture(image: BookImage | undefined, alt: string, attributes: Markup = markup``): Markup {
  if (!image) return markup`${alt}`
  return markup`<img src="${image.path}" alt="${alt}" width="${image.width}" height="${image.height}"${attributes}/>`
}
