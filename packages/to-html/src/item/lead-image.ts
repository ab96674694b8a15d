import type { CompiledItem } from '@bantin/compile'
import { type Markup, markup } from '@bantin/hast/markup'
import { lang } from '../parts/lang.ts'
import { picture } from '../parts/picture.ts'
import type { Site } from '../site.ts'

/** The picture at the head of an item. */
export function leadImage(site: Site, item: CompiledItem): Markup {
  if (!item.image) return markup``
  const { image, alt, caption, credit } = item.image
  const words =
    (caption || credit) &&
    markup`<figcaption>${caption}${caption && credit && ' '}${credit && markup`<span class="credit">${site.labels.credit} ${credit}</span>`}</figcaption>`
  return markup`<figure class="figure figure-image lead"${lang(site, item.language)}>
${picture(site, image, { alt, eager: site.shape === 'pages' })}
${words && markup`${words}\n`}</figure>
`
}
