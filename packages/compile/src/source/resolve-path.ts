/**
 * The path that a reference in a file means, relative to the bulletin folder; none when it leaves the folder.
 *
 * @param from the file that holds the reference, relative to the bulletin folder
 * @param reference what the author wrote, percent signs decoded
 */
export function resolvePath(from: string, reference: string): string | undefined {
  const written = reference.replaceAll('\\', '/')
  if (/^(?:\/|[a-z]:)/i.test(written) || written.includes('\0')) return undefined
  const parts = from.split('/').slice(0, -1)
  for (const part of written.split('/')) {
    if (part === '' || part === '.') continue
    if (part !== '..') parts.push(part)
    else if (parts.pop() === undefined) return undefined
  }
  return parts.join('/')
}
