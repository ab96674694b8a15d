import type { Element, Nodes } from 'hast'

/** An attribute as the page has it, lists joined; empty where there is none. */
export function attribute(element: Element, name: string): string {
  const value = element.properties[name]
  return value === undefined || value === null || value === false
    ? ''
    : Array.isArray(value)
      ? value.join(' ')
      : value === true
        ? name
        : `${value}`
}

/** The line where a node begins. */
export const lineOf = (node: Nodes): number => node.position?.start.line ?? 1

/** All text in a node, in document order. */
export function textIn(node: Nodes): string {
  const parts: string[] = []
  const walk = (one: Nodes) => {
    if (one.type === 'text') parts.push(one.value)
    else if (one.type === 'root' || (one.type === 'element' && !SILENT.has(one.tagName))) for (const child of one.children) walk(child)
  }
  walk(node)
  return parts.join('')
}

/** Elements whose content nobody sees. */
export const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'template', 'head', 'title', 'meta', 'link', 'base', 'param'])

/** The elements in a node, itself included, in document order. */
export function* elementsIn(node: Nodes): Generator<Element> {
  const open: Nodes[] = [node]
  for (let one = open.pop(); one; one = open.pop()) {
    if (one.type === 'element') yield one
    if (one.type === 'root' || one.type === 'element') for (let i = one.children.length - 1; i >= 0; i--) open.push(one.children[i]!)
  }
}

/** True where the text in a node is shorter than that; looks no further than it must. */
export function isShorter(node: Nodes, length: number): boolean {
  const open: Nodes[] = [node]
  let left = length
  for (let one = open.pop(); one && left > 0; one = open.pop()) {
    if (one.type === 'text') left -= one.value.length
    if (one.type === 'element' && !SILENT.has(one.tagName)) for (const child of one.children) open.push(child)
  }
  return left > 0
}
