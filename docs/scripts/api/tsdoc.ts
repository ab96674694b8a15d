/** A TSDoc comment, taken apart. */
export interface TsDoc {
  readonly text: string
  readonly tags: readonly { readonly tag: string; readonly text: string }[]
}

/** Divide a comment into its text and its tags; code blocks may hold an `@`. */
export function parseTsDoc(comment: string): TsDoc {
  const parts: { tag: string; lines: string[] }[] = [{ tag: '', lines: [] }]
  let fenced = false
  for (const line of comment.split('\n')) {
    if (line.startsWith('```')) fenced = !fenced
    const tag = fenced ? undefined : /^@(\w+)\s*(.*)$/.exec(line)
    if (tag) parts.push({ tag: tag[1]!, lines: [tag[2]!] })
    else parts.at(-1)!.lines.push(line)
  }
  const [first, ...rest] = parts.map(({ tag, lines }) => ({ tag, text: links(lines.join('\n').trim()) }))
  return { text: first?.text ?? '', tags: rest }
}

const links = (text: string): string => text.replace(/\{@link ([^}|]+?)(?:\|([^}]*))?\}/g, (_, name, label) => `\`${label ?? name}\``)
