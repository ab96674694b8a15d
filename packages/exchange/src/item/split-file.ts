const FRONT = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/

/** The front matter of an item's file and its body, as they are written; line ends are `\n`. */
export function splitFile(text: string): { readonly front: string; readonly body: string } {
  const [whole = '', front = ''] = FRONT.exec(text) ?? []
  return { front, body: text.slice(whole.length).replace(/^\n+/, '') }
}
