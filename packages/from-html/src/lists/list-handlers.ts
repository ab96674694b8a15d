import type { Element } from 'hast'
import type { Handle } from '../flow/context.ts'
import { attribute } from '../parse/element.ts'
import { counterOf, labelOf } from './label.ts'
import type { OpenList } from './open-list.ts'

const list: Handle = (element, context) => {
  const { reading, list: around, look } = context
  const ordered = element.tagName === 'ol'
  const items = element.children.filter((one) => one.type === 'element' && one.tagName === 'li').length
  const start = Number.parseInt(attribute(element, 'start'), 10)
  const step = element.properties.reversed ? -1 : 1
  const own: OpenList = {
    id: around?.id ?? (beginsDeeper(element) && reading.lists > 0 ? `list-${reading.lists}` : `list-${++reading.lists}`),
    level: around ? around.level + 1 : 0,
    ordered,
    counter: counterOf(attribute(element, 'type'), look.listStyle),
    style: look.listStyle,
    next: Number.isSafeInteger(start) ? start : step > 0 ? 1 : items,
    step,
  }
  context.walk(element, { ...context, list: own, style: { ...context.style, list: undefined } })
}

/** LibreOffice closes a list before its next level, and opens it again for that. */
const beginsDeeper = ({ children }: Element): boolean => {
  const first = children.find((one) => one.type === 'element')
  return first !== undefined && /^[ou]l$/.test(first.tagName)
}

/** An item without a list around it. */
const LOOSE = { level: 0, ordered: false, counter: 'decimal', next: 1, step: 1 } as const

const item: Handle = (element, context) => {
  const { reading, look } = context
  const open = context.list ?? { ...LOOSE, id: `list-${++reading.lists}`, style: look.listStyle }
  const value = Number.parseInt(attribute(element, 'value'), 10)
  if (Number.isSafeInteger(value)) open.next = value
  const number = open.next
  open.next += open.step
  const type = attribute(element, 'type')
  const counter = type !== '' || look.listStyle !== open.style ? counterOf(type, look.listStyle) : open.counter
  const label = labelOf(open.ordered, counter, open.level, number)
  const mark = { list: open.id, level: open.level, ordered: open.ordered, ...(open.ordered ? { number } : {}), label }
  const style = { ...context.style, list: mark }
  context.flow.begin(style)
  context.walk(element, { ...context, list: open, style })
}

/** Lists; one directly in another, as office programs write them, is its next level. */
export const listHandlers: Readonly<Record<string, Handle>> = { ul: list, ol: list, menu: list, dir: list, li: item }
