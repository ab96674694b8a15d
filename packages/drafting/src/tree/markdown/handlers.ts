import type { Link, Nodes, Text } from 'mdast'
import { defaultHandlers, type Handle, type Info, type State } from 'mdast-util-to-markdown'
import { escapeLightly } from './escape.ts'

/**
 * How texts and links are written. Those of careful blocks are escaped wherever a sign could be a mark.
 *
 * @param careful the texts and links for which the light way was not good enough
 */
export function handlersFor(careful: ReadonlySet<Nodes>): { text: Handle; link: Handle } {
  const text: Handle = (node: Text, parent, state: State, info: Info) => {
    const siblings: readonly Nodes[] = parent?.children ?? []
    const at = siblings.indexOf(node)
    const isEdge = (sign: string) => sign === '' || sign === '\n'
    const before = isEdge(info.before) ? '' : info.before.slice(-1)
    const after = isEdge(info.after) ? '' : info.after.charAt(0)
    const isTrimmed = !(before === '' && /^[ \t]/.test(node.value)) && !(after === '' && /[ \t]$/.test(node.value))
    if (careful.has(node) || !isTrimmed || node.value.includes('\n')) return defaultHandlers.text(node, parent, state, info)
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
  const link: Handle = Object.assign(
    (node: Link, parent: Parameters<Handle>[1], state: State, info: Info) =>
      !careful.has(node) && isLiteral(node) ? (node.children[0] as Text).value : defaultHandlers.link(node, parent, state, info),
    { peek: (node: Link) => (!careful.has(node) && isLiteral(node) ? (node.children[0] as Text).value.charAt(0) : '[') },
  )
  return { text, link }
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
