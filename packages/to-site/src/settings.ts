import { correction, section } from '@bantin/schema'
import { z } from 'zod'
import { daysPack } from './days/days-pack.ts'

/** Settings of the site: what `bantin.config.ts` holds under `site`. */
export const siteSettings = z
  .strictObject({
    language: z
      .enum(['vi', 'en'])
      .optional()
      .meta({
        description: 'Language of the words around the text. By default that of the bulletin, or Vietnamese.',
        examples: ['en'],
      }),
    about: z
      .array(correction.shape.wrong)
      .max(100)
      .optional()
      .meta({
        description: 'Paragraphs for the page about the bulletin, plain text, one each.',
        examples: [['Bản tin ra ngày 5 hằng tháng.']],
      }),
    notice: section.shape.title.optional().meta({
      description: 'A line at the head of the home page, plain text.',
      examples: ['Trang đang được chạy thử.'],
    }),
    theme: z
      .string()
      .max(100_000)
      .optional()
      .meta({
        description: 'A style sheet of your own, as text. It becomes `theme.css` and counts after ours.',
        examples: [':root { --accent: #1c6b57 }'],
      }),
    keys: z.string().max(1_000_000).optional().meta({
      description: 'The list of public keys, as text. It becomes `keys.json`.',
    }),
    days: daysPack.optional().meta({ description: 'Days that are remembered each year, for the page `days.html`.' }),
  })
  .meta({ title: 'site', description: 'The pages of a reader site around all issues' })

/** Settings of the site. */
export type SiteSettings = z.infer<typeof siteSettings>
