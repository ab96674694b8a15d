import { docsSchema } from '@astrojs/starlight/schema'
import { defineCollection } from 'astro/content/config'
import { glob } from 'astro/loaders'

/** `.pages` is written by scripts/write-pages.ts: what people wrote and what is generated, Vietnamese at the root. */
const docs = defineCollection({
  loader: glob({ base: '.pages', pattern: '**/*.md', generateId: ({ entry }) => entry.replace(/(?:^|\/)index\.md$|\.md$/, '') || 'index' }),
  schema: docsSchema(),
})

export const collections = { docs }
