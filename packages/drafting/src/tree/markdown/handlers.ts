import type { Image, Link, Nodes, Text } from 'mdast'
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown'
import { escapeLightly } from './escape.ts'

/**
 * How texts and links are written. Those of careful blocks are escaped wherever a sign could be a mark.
 *
 * @param careful the texts and links for which the light way was not good enough
 */
export function handlersFor(careful: ReadonlySet<Nodes>): { text: Handle; link: Handle; image: Handle } {
  const text: Handle = (node: Text, parent, state: State, info: Info) => {
    const at = state.indexStack.at(-1)
    const isEdge = (sign: string) => sign === '' || sign === '\n'
    const before = isEdge(info.before) ? '' : info.before.slice(-1)
    const after = isEdge(info.after) ? '' : info.after.charAt(0)
    const isTrimmed = !(before === '' && /^[ \t]/.test(node.value)) && !(after === '' && /[ \t]$/.test(node.value))
    if (careful.has(node) || !isTrimmed || node.value.includes('\n')) return fully(node, parent, state, info)
    return escapeLightly(node.value, {
      atStart: before === '' && at === 0 && !state.stack.includes('headingAtx') && !state.stack.includes('tableCell'),
      before,
      after,
      inLabel:
        state.stack.includes('label') || state.stack.includes('textDirectiveLabel') || state.stack.includes('containerDirectiveLabel'),
      inCell: state.stack.includes('tableCell'),
      inHeading: state.stack.includes('headingAtx'),
    })
  }
  const isBare = (node: Link) => !careful.has(node) && isLiteral(node)
  const link: Handle = Object.assign(
    (node: Link, parent: Parameters<Handle>[1], state: State, info: Info) => {
      if (isBare(node)) return (node.children[0] as Text).value
      const { resourceLink } = state.options
      // between < and > some signs would be written as codes
      state.options.resourceLink = resourceLink || !PLAIN_ADDRESS.test(node.url)
      const written = defaultHandlers.link(node, parent, state, info)
      state.options.resourceLink = resourceLink
      return written
    },
    { peek: (node: Link) => (isBare(node) ? (node.children[0] as Text).value.charAt(0) : '[') },
  )
  const image: Handle = Object.assign(
    (node: Image, parent: Parameters<Handle>[1], state: State, info: Info) => {
      const written = defaultHandlers.image(node, parent, state, info)
      // the words of a directive would be lost in a description
      return careful.has(node) ? written.replace(ALT, (alt) => alt.replace(/(?<!\\):(?=[\p{L}\d])/gu, '\\:')) : written
    },
    { peek: () => '!' },
  )
  return { text, link, image }
}

const ALT = /^!\[(?:\\.|[^\]\\])*\]/su
const PLAIN_ADDRESS = /^[\w\-.~:/?#@!$'()*+,;=%&]*$/

/** Every sign that could be a mark is escaped; within links, addresses too: in a directive there, they would be links of their own. */
function fully(node: Text, parent: Parameters<Handle>[1], state: State, info: Info): string {
  // labels of boxes are phrasing too, which their writer does not say
  const exit = state.stack.includes('phrasing') || state.stack.includes('autolink') ? undefined : state.enter('phrasing')
  const text = defaultHandlers.text(node, parent, state, info)
  exit?.()
  const isLabel = (state.stack.includes('link') || state.stack.includes('label')) && !state.stack.includes('autolink')
  return isLabel ? text.replace(/(?<!\\)(?::(?=\/\/)|@|(?<=www)\.)/gi, '\\$&') : text
}

/** An address that is its own text, and is a link without any mark. */
function isLiteral({ url, title, children }: Link): boolean {
  const [only] = children
  if (title || children.length !== 1 || only?.type !== 'text' || /[\s<>[\]|\\*_`]/.test(only.value)) return false
  const text = only.value
  if (/^https?:\/\//i.test(text)) return url === text
  if (/^www\./i.test(text)) return url === `http://${text}`
  return /^[\w.+-]+@[\w.-]+\.\w+$/.test(text) && url === `mailto:${text}`
}
