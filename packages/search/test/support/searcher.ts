import { createSearcher, readSearchFile, type Searcher, type SearchFile } from '../../src/index.ts'

/** A searcher over files in memory, and the files that it loads. */
export function searcherOf(files: readonly SearchFile[]): Searcher & { readonly loaded: SearchFile[] } {
  const byName = new Map(files.map((file) => [file.path, file]))
  const loaded: SearchFile[] = []
  const { search } = createSearcher({
    load: async (name) => {
      const file = byName.get(`${name}.js`)
      if (!file) throw new Error(`no file ${name}.js`)
      loaded.push(file)
      return readSearchFile(file.text)
    },
  })
  return { search, loaded }
}
