import type { Element } from 'xast'
import { toXml } from 'xast-util-to-xml'

/** A complete XML document. */
export function xmlDocument(root: Element): string {
  // The serialiser leaves `>` as it is, and XML forbids `]]>` in text; in our markup it cannot stand
  return `<?xml version="1.0" encoding="utf-8"?>\n${toXml(root, { closeEmptyElements: true }).replaceAll(']]>', ']]&gt;')}\n`
}

/** A line for each child, so that people can read the file as well. */
export function lines<T>(nodes: readonly T[]): (T | string)[] {
  return ['\n', ...nodes.flatMap((node) => [node, '\n'])]
}
