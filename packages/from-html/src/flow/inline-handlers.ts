import type { Element } from 'hast'
import { attribute, textIn } from '../parse/element.ts'
import { readPicture } from '../pictures/read-picture.ts'
import { leaveOut } from '../read/leave-out.ts'
import type { Context, Handle } from './context.ts'
import { safeLink } from './safe-link.ts'

const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator})+$/u

const lineBreak: Handle = (_element, { flow }) => flow.lineBreak()

const image: Handle = (element, context) => {
  const alt = attribute(element, 'alt').trim()
  if (EMOJI.test(alt)) {
    context.flow.text(alt, {})
    return
  }
  const picture = readPicture(element, context.reading)
  if (picture !== undefined) context.flow.add({ type: 'picture', picture, ...(alt ? { alt } : {}) })
  else if (alt !== '') leaveOut(context.reading, 'drawing', alt, element)
}

const link: Handle = (element, context) => {
  const href = safeLink(element, context.reading)
  context.walk(element, href === undefined ? context : { ...context, link: href })
}

const quotation: Handle = (element, context) => {
  context.flow.text('“', runOf(context))
  context.walk(element, context)
  context.flow.text('”', runOf(context))
}

/** The reading of a word stands in brackets, as it does where `rp` says so. */
const rubyText: Handle = (element, context) => {
  const text = textIn(element).trim()
  if (text === '') return
  context.flow.text('(', runOf(context))
  context.walk(element, context)
  context.flow.text(')', runOf(context))
}

const drawing: Handle = (element, { reading }) => leaveOut(reading, 'drawing', textIn(element), element)

const embedded: Handle = (element, { reading }) => {
  const words = [attribute(element, 'title'), textIn(element)].filter((one) => one.trim() !== '').join(' ')
  leaveOut(reading, 'embedded', words, element)
}

const control: Handle = (element, context) => {
  const { reading, list, flow } = context
  if (element.tagName !== 'input') return leaveOut(reading, 'page-furniture', textIn(element), element)
  // a list of tasks shows what is done by its boxes
  if (list && attribute(element, 'type') === 'checkbox')
    flow.text('checked' in element.properties && element.properties.checked ? '☑ ' : '☐ ', runOf(context))
}

const nothing: Handle = () => {}

/** The look of a run at this place. */
export function runOf({ look, link: href, reading }: Context) {
  const { font, size, bold, italic, underline, strike, script, capitals } = look
  const language = look.language === reading.language ? undefined : look.language
  const all = { font, size, bold, italic, underline, strike, script, capitals, language, link: href }
  return Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined && value !== false))
}

/** Elements of the line that are not just looks. */
export const inlineHandlers: Readonly<Record<string, Handle>> = {
  a: link,
  br: lineBreak,
  img: image,
  q: quotation,
  rt: rubyText,
  rp: nothing,
  svg: drawing,
  canvas: drawing,
  math: (element: Element, context: Context) => context.walk(element, context),
  iframe: embedded,
  object: embedded,
  embed: embedded,
  audio: embedded,
  video: embedded,
  applet: embedded,
  button: control,
  input: control,
  select: control,
  textarea: control,
  datalist: control,
}
