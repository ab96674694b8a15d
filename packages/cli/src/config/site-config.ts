import { siteSettings } from '@bantin/to-site'
import { z } from 'zod'

/** Settings of the reader site: those of `@bantin/to-site`, with the style sheet as a file. */
export const siteConfig = siteSettings
  .omit({ theme: true, keys: true })
  .extend({
    theme: z
      .string()
      .min(1)
      .max(1000)
      .optional()
      .meta({ description: 'A style sheet of your own: a file beside the configuration.', examples: ['theme.css'] }),
  })
  .meta({ title: 'site', description: 'The reader site that `bantin site` builds' })

/** What `bantin.config.ts` may set under `site`. */
export type SiteConfig = z.input<typeof siteConfig>
