import type { Element, ElementContent, RootContent } from 'hast'

const isElement = (node: RootContent): node is Element => node.type === 'element'

/** True for the list of notes at the end of a text. */
export function isNotes(node: RootContent): node is Element {
  return isElement(node) && node.tagName === 'section' && node.properties.role === 'doc-endnotes'
}

const hasBacklink = (node: ElementContent): boolean =>
  node.type === 'element' && (node.properties.role === 'doc-backlink' || node.children.some(hasBacklink))

/** A note. Readers show it when its mark is touched and some hide it in the text, so one that nothing leads to is an ordinary block. */
function footnote(item: Element): Element {
  const number = /_note_(\d+)$/.exec(String(item.properties.id))?.[1] ?? ''
  const mark: ElementContent[] = [
    { type: 'element', tagName: 'span', properties: { className: ['note-number'] }, children: [{ type: 'text', value: `${number}.` }] },
    { type: 'text', value: ' ' },
  ]
  const [first, ...rest] = item.children.filter((child) => child.type === 'element')
  const children: ElementContent[] =
    first?.tagName === 'p'
      ? [{ ...first, children: [...mark, ...first.children] }, ...rest]
      : [{ type: 'element', tagName: 'p', properties: {}, children: mark }, ...item.children]
  const { id } = item.properties
  return item.children.some(hasBacklink)
    ? {
        type: 'element',
        tagName: 'aside',
        properties: { id, className: ['note'], 'epub:type': 'footnote', role: 'doc-footnote' },
        children,
      }
    : { type: 'element', tagName: 'div', properties: { id, className: ['note'] }, children }
}

/**
 * Turn the list of notes into notes that readers can show on top of the page.
 *
 * @source EPUB 3 Structural Semantics Vocabulary, “footnote”; EPUB Accessibility, “Techniques”, footnotes
 */
export function footnotes(notes: Element): Element {
  const list = notes.children.find((child) => child.type === 'element' && child.tagName === 'ol')
  const items = list?.type === 'element' ? list.children.filter((child) => child.type === 'element') : []
  return {
    type: 'element',
    tagName: 'section',
    properties: { className: ['notes'], 'epub:type': 'footnotes' },
    children: items.flatMap((item): ElementContent[] => [{ type: 'text', value: '\n' }, footnote(item)]),
  }
}
