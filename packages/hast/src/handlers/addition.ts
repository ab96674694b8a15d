import type { Addition } from '@bantin/schema'
import type { Handle } from '../context.ts'
import { element, text } from '../element.ts'

/** What this office added, named by a line that says so. The line is a paragraph: it is no part of the outline. */
export const addition: Handle<Addition> = (context, state, node) => {
  const id = `${context.idPrefix}addition_${context.next('addition')}`
  const label = element('p', { className: ['addition-label'], id, ...context.labelLanguage }, [text(context.labels.addition(node.by))])
  const properties = { className: ['addition'], role: 'group', ariaLabelledBy: [id] }
  return element('div', properties, state.wrap([label, ...state.all(node)], true))
}
