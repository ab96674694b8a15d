import { picture as pictureElement, toHtml } from '@bantin/hast'
import { type Markup, markup, trusted } from '@bantin/hast/markup'
import type { Site } from '../site.ts'

/** A picture of the issue; its alternative text where the file is missing. */
export function picture(site: Site, path: string, options: { readonly alt: string; readonly eager?: boolean }): Markup {
  const files = site.image(path)
  return files ? trusted(toHtml(pictureElement(files, options))) : markup`${options.alt}`
}
