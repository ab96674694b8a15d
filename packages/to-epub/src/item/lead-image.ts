import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import type { Book } from '../book.ts'
import { picture } from '../pages/picture.ts'
import { said } from './said.ts'

/** The picture at the head of an item. */
export function leadImage(book: Book, item: CompiledItem): Markup {
  if (!item.image) return markup``
  const { image, alt, caption, credit } = item.image
  const line =
    (caption || credit) &&
    markup`<figcaption>${caption}${caption && credit && ' '}${credit && markup`<span class="credit">${said(book, item, book.labels.credit)} ${credit}</span>`}</figcaption>\n`
  return markup`<figure class="figure figure-image">
${picture(book.images.get(image), alt)}
${line}</figure>
`
}
