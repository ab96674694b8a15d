const FENCE = /^(`{3,})(\w+)([^\n]*)\n([\s\S]*?)^\1$/gm

/**
 * Fill the blocks that are marked `same` with the code of the same block of the English page, by the name of its file: code that is
 * long, and the same in both languages, is written once.
 *
 * @throws Error where the English page has no block of that name
 */
export function withSameCode(markdown: string, english: () => string): string {
  return markdown.replace(FENCE, (all, fence: string, kind: string, meta: string) => {
    const [, name] = /^ (\S+) same$/.exec(meta) ?? []
    if (name === undefined) return all
    const code = [...english().matchAll(FENCE)].find((one) => one[2] === kind && one[3] === ` ${name}`)?.[4]
    if (code === undefined) throw new Error(`the English page has no block ${name}`)
    return `${fence}${kind} ${name}\n${code}${fence}`
  })
}
