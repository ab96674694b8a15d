import { BuilderElement, type ParagraphChild, type XmlComponent } from 'docx'

/** What an element may hold. */
type Child = XmlComponent | ParagraphChild | string

/** An element of WordprocessingML that docx has no class for, to stand in a paragraph. */
export function element(
  name: string,
  attributes: Readonly<Record<string, string | number>> = {},
  children: readonly Child[] = [],
): ParagraphChild & XmlComponent {
  const payload = Object.fromEntries(Object.entries(attributes).map(([key, value]) => [key, { key, value }]))
  return new BuilderElement({ name, attributes: payload, children: children as XmlComponent[] }) as XmlComponent as ParagraphChild &
    XmlComponent
}

/** Words that lead to a bookmark of the document. */
export function internalLink(anchor: string, children: readonly Child[]): ParagraphChild {
  return element('w:hyperlink', { 'w:anchor': anchor, 'w:history': 1 }, children)
}
