import { parse, type Tag } from './read-docx.ts'

interface Node extends Tag {
  readonly children: Node[]
}

/** The elements of a part. */
export function treeOf(xml: string): Node {
  const root: Node = { name: '', attributes: {}, children: [] }
  const open = [root]
  parse(xml, {
    open(tag) {
      const node = { ...tag, children: [] }
      open.at(-1)?.children.push(node)
      open.push(node)
    },
    close: () => void open.pop(),
  })
  return root
}
