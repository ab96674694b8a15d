import type { IssueSource } from '@bantin/compile'

/** The texts of an issue's files, for code frames. */
export function sourceTexts(source: IssueSource | undefined): (file: string) => string | undefined {
  const decoder = new TextDecoder()
  return (path) => {
    const file = source?.files.get(path)
    return file && 'bytes' in file ? decoder.decode(file.bytes) : undefined
  }
}
