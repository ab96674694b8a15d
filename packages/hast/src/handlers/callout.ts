import type { Callout } from '@bantin/schema'
import type { ElementContent } from 'hast'
import type { Handle } from '../context.ts'
import { element, text } from '../element.ts'

/** A box beside the text, named by its title. The title is a paragraph: boxes are no part of the outline. */
export const callout: Handle<Callout> = (context, state, node) => {
  const id = `${context.idPrefix}callout_${context.next('callout')}`
  const own = node.children.find((child) => child.type === 'calloutTitle')
  const title = own
    ? element('p', { className: ['callout-title'], id }, state.all(own))
    : element('p', { className: ['callout-title'], id, ...context.labelLanguage }, [text(context.labels.callout[node.kind])])
  const rest = node.children.flatMap((child): ElementContent[] => {
    const made = child === own ? undefined : state.one(child, node)
    return made === undefined ? [] : Array.isArray(made) ? made : [made]
  })
  const properties = { className: ['callout', `callout-${node.kind}`], role: 'note', ariaLabelledBy: [id] }
  return element('aside', properties, state.wrap([title, ...rest], true))
}
