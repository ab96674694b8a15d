import { z } from 'zod'

/** How far a page may go before it is simplified or refused. Text is never cut. */
const limits = z.strictObject({
  /** Bytes of the file. */
  bytes: z.number().int().positive().default(64_000_000),
  /** Characters of markup, pictures in the text not counted. */
  characters: z.number().int().positive().default(8_000_000),
  /** Tags; those beyond are dropped, their text stays. */
  tags: z.number().int().positive().default(60_000),
  /** Elements within elements; those deeper are dropped, their text stays. */
  depth: z.number().int().positive().max(200).default(100),
  /** Bytes of one picture. */
  pictureBytes: z.number().int().positive().default(20_000_000),
})

/** Options of the importer {@link html}. */
export const htmlOptions = z.strictObject({
  /** The charset of the HTTP header, such as `windows-1258`. Default: what the page says, checked against its bytes. */
  charset: z.string().optional(),
  /** What is read: the article without menus, sidebars and the like, or all of the page. Default `article`. */
  take: z.enum(['article', 'page']).default('article'),
  /** The files saved beside the page, by path, such as `trang_files/anh.png`. Default none. */
  files: z.custom<ReadonlyMap<string, Uint8Array>>((value) => value instanceof Map).default(new Map()),
  /** The address of the page, to complete links. Default: what the page says. */
  address: z.string().optional(),
  limits: limits.default(limits.parse({})),
})

/** What {@link html} may be given. */
export type HtmlOptions = z.input<typeof htmlOptions>
/** The options with their defaults. */
export type ReadHtmlOptions = z.output<typeof htmlOptions>
