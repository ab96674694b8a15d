import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** A page as it was built. */
export interface HtmlFile {
  /** From the root of the site: `guides/import.html`. */
  readonly path: string
  readonly html: string
}

/** The pages of a built site, in order. */
export const readHtmlFiles = (folder: string): HtmlFile[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => ({ path: file.split(path.sep).join('/'), html: readFileSync(path.join(folder, file), 'utf8') }))
