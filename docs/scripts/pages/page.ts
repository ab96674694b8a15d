export type Language = 'vi' | 'en'

/** A page of the site before Astro: Markdown with what its head needs. */
export interface Page {
  /** Below the root of its language, without an extension: `guides/import`. */
  readonly path: string
  readonly language: Language
  readonly title: string
  readonly description: string
  readonly body: string
  /** Further lines of its front matter, as YAML. */
  readonly head?: string
}

/** Where a page stands on the site. */
export const addressOf = ({ path, language }: Pick<Page, 'path' | 'language'>): string =>
  `${language === 'vi' ? '' : '/en'}/${path === 'index' ? '' : `${path}/`}`

/** The file that Astro reads. */
export const fileOf = ({ path, language }: Pick<Page, 'path' | 'language'>): string => `${language === 'vi' ? '' : 'en/'}${path}.md`

/** The page as Markdown with front matter. */
export const toFile = ({ title, description, body, head = '' }: Page): string =>
  `---\ntitle: ${JSON.stringify(title)}\ndescription: ${JSON.stringify(description)}\n${head}---\n\n${body.trim()}\n`
