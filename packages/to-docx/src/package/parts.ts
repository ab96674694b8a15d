import { type Document, Packer } from 'docx'

/** The files of a package, by path: XML as text, pictures as bytes. */
export type Files = Record<string, string | Uint8Array>

interface Compiler {
  compile(
    document: Document,
    prettify: undefined,
    overrides: readonly { path: string; data: string }[],
  ): ReadonlyMap<string, string | Uint8Array>
}

/**
 * The files of a document, with some of them replaced. `Packer` only gives them deflated, which takes as long as writing them, and
 * inflating them again half of that: its compiler is private, so the version of docx is an exact one.
 */
export function partsOf(document: Document, replaced: Readonly<Record<string, string>>): Files {
  const { compiler } = Packer as unknown as { readonly compiler: Compiler }
  const overrides = Object.entries(replaced).map(([path, data]) => ({ path, data }))
  return Object.fromEntries(compiler.compile(document, undefined, overrides))
}
