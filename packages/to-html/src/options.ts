import { z } from 'zod'

const width = z.int().min(100).max(4000)

/** Options of the web form. */
export const htmlOptions = z
  .strictObject({
    pages: z
      .boolean()
      .default(true)
      .meta({
        description: 'Write the pages: contents, and one page for each item.',
        examples: [true],
      }),
    singleFile: z
      .boolean()
      .default(true)
      .meta({
        description: 'Write the whole issue as one file that opens from disk and works offline, images inside.',
        examples: [true],
      }),
    folder: z
      .string()
      .regex(/^[A-Za-z0-9_-]+(?:\/[A-Za-z0-9_-]+)*$/)
      .default('web')
      .meta({ description: 'Folder of the pages, relative to the output folder.', examples: ['web'] }),
    widths: z
      .array(width)
      .min(1)
      .max(6)
      .default([480, 960, 1600])
      .meta({
        description: 'Widths of the images of the pages, in pixels; a browser takes the one that suits its screen.',
        examples: [[480, 960]],
      }),
    singleFileWidth: width.default(960).meta({
      description: 'Width of the images in the single file, in pixels. Smaller makes a smaller file.',
      examples: [720],
    }),
    language: z
      .enum(['vi', 'en'])
      .optional()
      .meta({
        description:
          'Language of the words around the text (buttons, headings of blocks). By default the language of the issue, or Vietnamese.',
        examples: ['en'],
      }),
    otherIssues: z
      .array(z.string().regex(/^[a-z0-9-]+(?:\/[\w-][\w.-]*)+$/))
      .max(10_000)
      .default([])
      .meta({
        description:
          'Pages of other issues that a corrected or correcting item may link to, where the output folders of the issues stand side by side, each named by the id of its issue. Without them such places are plain words.',
        examples: [['song-ngan-2026-12/web/lich-tiem.html']],
      }),
    itemContents: z
      .int()
      .min(2)
      .max(100)
      .default(3)
      .meta({
        description: 'From how many headings on an item gets a table of contents of its own.',
        examples: [4],
      }),
    archive: z
      .strictObject({
        root: z
          .string()
          .regex(/^(?:\.\.\/)+$/)
          .optional()
          .meta({
            description:
              'The root of the site, as a page of the issue sees it. By default the issue stands in a folder of the folder `issues`.',
            examples: ['../../../'],
          }),
        app: z
          .boolean()
          .default(true)
          .meta({
            description: 'Name the web app manifest of the site and load its script, so that the pages can be read without a network.',
            examples: [true],
          }),
      })
      .optional()
      .meta({
        description:
          'The pages stand in a site around all issues (`@bantin/to-site`): they lead back to its home, its archive and its search.',
        examples: [{ root: '../../../' }],
      }),
  })
  .meta({ title: 'html', description: 'Accessible web pages and one self-contained offline file' })

/** What may be passed to {@link html}. */
export type HtmlOptions = z.input<typeof htmlOptions>
/** The options with their defaults filled in. */
export type HtmlSettings = z.output<typeof htmlOptions>
