import type { Artifact } from '@bantin/compile'
import type { Words } from '../words/index.ts'

/** What was written, a line for each file or folder of the output: name, then pages or files, then size. */
export function artifactLines(artifacts: readonly Artifact[], words: Words): string[] {
  const rows = new Map<string, { bytes: number; files: number; pages?: number | undefined }>()
  for (const { path, bytes, pages } of artifacts) {
    const slash = path.indexOf('/')
    const name = slash < 0 ? path : path.slice(0, slash + 1)
    const row = rows.get(name) ?? { bytes: 0, files: 0, pages: slash < 0 ? pages : undefined }
    rows.set(name, { ...row, bytes: row.bytes + bytes.length, files: row.files + 1 })
  }
  const width = Math.max(...[...rows.keys()].map((name) => name.length))
  return [...rows].map(([name, { bytes, files, pages }]) => {
    const facts = [
      ...(pages === undefined ? [] : [words.pages(pages)]),
      ...(name.endsWith('/') ? [words.files(files)] : []),
      words.size(bytes),
    ]
    return `  ${name.padEnd(width)}  ${facts.join(', ')}`
  })
}
