import { type SiteFile, type SiteInput, site } from '@bantin/to-site'

const utf8 = new TextDecoder()

/** The text of a file. */
export const textOf = ({ bytes }: SiteFile): string => utf8.decode(bytes)

/** The texts of all files of a site, by path. */
export function siteTexts(input: SiteInput): Map<string, string> {
  return new Map(site(input).map((file) => [file.path, textOf(file)]))
}

/** What stands in `main`, without indentation of its own. */
export function mainOf(texts: ReadonlyMap<string, string>, path: string): string {
  const text = texts.get(path)
  if (text === undefined) throw new Error(`no ${path}`)
  return text.slice(text.indexOf('<main'), text.indexOf('</main>'))
}
