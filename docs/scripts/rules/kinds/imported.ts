import type { Localised } from '@bantin/diagnostics'
import { type Importer, importFile } from '@bantin/drafting'
import { docx } from '@bantin/from-docx'
import { html } from '@bantin/from-html'
import { text } from '@bantin/from-text'
import { fileBlock } from '../blocks.ts'
import type { Example, Side } from '../example.ts'

/** A file that is imported: its text, or its bytes with what they are, in words. */
type Content = string | { readonly words: Localised; readonly bytes: Uint8Array; readonly importers?: readonly Importer[] }

interface Contents {
  readonly bad: Content
  /** Without it, nothing is shown as right. */
  readonly good?: Content
}

/** What reads the files; the usual ones unless told. */
interface Setting {
  readonly importers?: readonly Importer[]
}

const USUAL = [docx(), html(), text()]

function sideOf(name: string, content: Content, { importers = USUAL }: Setting): Side {
  const isText = typeof content === 'string'
  const [bytes, readers] = isText ? [new TextEncoder().encode(content), importers] : [content.bytes, content.importers ?? importers]
  return {
    shown: (language) => (isText ? fileBlock(name, content, language) : content.words[language]),
    run: async () => ({ found: (await importFile({ name, bytes }, readers)).diagnostics, sources: isText ? { [name]: content } : {} }),
  }
}

const NOTHING: Side = { shown: () => '', run: async () => ({ found: [], sources: {} }) }

/** A file that is imported, right and wrong. */
export const imported = (rule: string, name: string, { bad, good }: Contents, setting: Setting = {}): Example => ({
  rule,
  bad: sideOf(name, bad, setting),
  good: good === undefined ? NOTHING : sideOf(name, good, setting),
})
