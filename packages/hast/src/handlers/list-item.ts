import type { Element } from 'hast'
import type { ListItem } from 'mdast'
import { defaultHandlers } from 'mdast-util-to-hast'
import type { Handle } from '../context.ts'
import { element, text } from '../element.ts'

/** An item of a list. A box to tick is a sign with a name: a form control that cannot be used would only be in the way. */
export const listItem: Handle<ListItem> = (context, state, node, parent) => {
  const made = defaultHandlers.listItem(state, { ...node, checked: null }, parent)
  if (typeof node.checked !== 'boolean') return made
  const box = element('span', { className: ['task-box'], role: 'img', ariaLabel: context.labels.task[node.checked ? 'done' : 'open'] }, [
    text(node.checked ? '☑' : '☐'),
  ])
  const first = made.children.find((child): child is Element => child.type === 'element')
  const home = first?.tagName === 'p' ? first : made
  home.children.unshift(box, text(' '))
  made.properties.className = ['task']
  return made
}
