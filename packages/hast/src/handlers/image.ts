import type { Image } from 'mdast'
import type { Handle } from '../context.ts'
import { element } from '../element.ts'

/** An image, by its path in the issue. The address that a browser loads is put in after sanitising. */
export const image: Handle<Image> = (context, _state, node) => {
  context.dependent = true
  return element('img', { dataImage: node.url, alt: node.alt ?? '', ...(node.title ? { title: node.title } : {}) }, [])
}
