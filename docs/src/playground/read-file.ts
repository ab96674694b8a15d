import type { Diagnostic } from '@bantin/diagnostics'
import { draftFiles, importFile } from '@bantin/drafting'
import { docx } from '@bantin/from-docx'
import { html } from '@bantin/from-html'
import { text } from '@bantin/from-text'

/** What a file gave: articles by id, and the pictures that they name. */
export interface Taken {
  readonly articles: ReadonlyMap<string, string>
  readonly pictures: ReadonlyMap<string, Uint8Array>
  readonly diagnostics: readonly Diagnostic[]
}

/** Make articles of a file, in this browser. */
export async function readFile(file: File): Promise<Taken> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const draft = await importFile({ name: file.name, bytes }, [docx(), html(), text()])
  const made = draftFiles(draft)
  const decoder = new TextDecoder()
  const articles = made.flatMap(({ path, bytes }) => {
    const id = /^items\/(.*)\.md$/.exec(path)?.[1]
    return id ? [[id, decoder.decode(bytes)] as const] : []
  })
  return {
    articles: new Map(articles),
    pictures: new Map(made.filter(({ path }) => path.startsWith('images/')).map(({ path, bytes }) => [path, bytes])),
    diagnostics: draft.diagnostics,
  }
}
