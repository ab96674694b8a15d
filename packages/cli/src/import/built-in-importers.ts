import type { Importer } from '@bantin/drafting'

/** What the readers of files are told on the command line. */
export interface ImportersOptions {
  /** What becomes of tracked changes: `accept`, `reject` or `refuse`. */
  readonly changes?: string | undefined
  /** The encoding of text files, when the user knows it. */
  readonly encoding?: string | undefined
  /** The files of a saved page, by their paths from its folder. */
  readonly files?: ReadonlyMap<string, Uint8Array> | undefined
}

/** A whole issue on a slow machine; an archive gives a file up after a minute. */
const PDF_SECONDS = 45

/** What tells the readers that are needed, before any is loaded. */
const BINARY = /\.(?:docx|docm|dotx|dotm|doc|dot|rtf|odt|wps|pdf)$/i

/** The importers that come with the command; those of large libraries are loaded only for files that may need them. */
export async function builtInImporters(name: string, { changes, encoding, files }: ImportersOptions): Promise<readonly Importer[]> {
  const [{ docx }, { html }, { text }] = await Promise.all([
    import('@bantin/from-docx'),
    import('@bantin/from-html'),
    import('@bantin/from-text'),
  ])
  // checked by the command line, and again by the readers' own schemas
  const word = docx({ ...(changes === undefined ? {} : { changes: changes as 'accept' }) })
  const page = html({ ...(files === undefined ? {} : { files: new Map(files) as Map<string, Uint8Array<ArrayBuffer>> }) })
  const plain = text({ ...(encoding === undefined ? {} : { encoding: encoding as 'utf-8' }) })
  const light = [word, page, plain]
  if (!BINARY.test(name) && /\.[a-z]{2,5}$/i.test(name)) return light
  const [{ doc }, { pdf }] = await Promise.all([import('@bantin/from-doc'), import('@bantin/from-pdf')])
  // text is the last resort: a PDF or RTF file is text too
  return [word, doc({ reader: word }), pdf({ limits: { seconds: PDF_SECONDS } }), ...light.slice(1)]
}
