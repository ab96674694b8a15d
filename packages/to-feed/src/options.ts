import { z } from 'zod'

const site = z
  .url({ protocol: /^https?$/ })
  .max(2000)
  .optional()
  .meta({
    description: 'Web address under which issues are published. By default the one of bulletin.yaml (`site`).',
    examples: ['https://songngan.example/ban-tin'],
  })

const language = z
  .enum(['vi', 'en'])
  .optional()
  .meta({
    description: 'Language of the words around the text (names of facts). By default the language of the issue, or Vietnamese.',
    examples: ['en'],
  })

const audience = z
  .enum(['public', 'internal'])
  .default('public')
  .meta({
    description:
      'Who can read the place where the feed will stand. An internal issue is refused unless this is `internal`; then there is no sitemap.',
    examples: ['internal'],
  })

const folder = z
  .string()
  .regex(/^[a-z0-9_-]+(?:\/[a-z0-9_-]+)*$/)
  .default('feed')
  .meta({
    description: 'Folder of the feeds, relative to the output folder, and to the web address of the issue.',
    examples: ['feed'],
  })

/** Options of the feed form. */
export const feedOptions = z
  .strictObject({
    content: z
      .enum(['summary', 'full'])
      .default('summary')
      .meta({
        description: 'What an entry holds: the head of the item (summary, byline, source, corrections), or the whole text behind it.',
        examples: ['full'],
      }),
    formats: z
      .array(z.enum(['rss', 'atom', 'json', 'sitemap']))
      .min(1)
      .max(4)
      .default(['rss', 'atom', 'json', 'sitemap'])
      .meta({ description: 'Which files to write.', examples: [['atom']] }),
    imageWidth: z
      .int()
      .min(100)
      .max(4000)
      .default(960)
      .meta({ description: 'Width of the pictures of the feed, in pixels; they stand beside it.', examples: [720] }),
    ...{ site, language, audience, folder },
  })
  .meta({ title: 'feed', description: 'RSS, Atom, JSON Feed and a sitemap' })

/** What may be passed to {@link feed}. */
export type FeedOptions = z.input<typeof feedOptions>
/** The options with their defaults filled in. */
export type FeedSettings = z.output<typeof feedOptions>

const name = z.string().regex(/^[a-z0-9_-]+(?:\.[a-z0-9]+)?$/)

const names = z
  .strictObject({ rss: name.default('issues.rss'), atom: name.default('issues.atom'), json: name.default('issues.json') })
  .prefault({})
  .meta({ description: 'Names of the files.', examples: [{ rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' }] })

/** Options of {@link issuesFeed}. */
export const issuesFeedOptions = z
  .strictObject({ site, language, audience, folder: z.union([folder, z.literal('')]).default('feed'), names })
  .meta({ title: 'issuesFeed', description: 'The feed of the issues of a bulletin' })

/** What may be passed to {@link issuesFeed}. */
export type IssuesFeedOptions = z.input<typeof issuesFeedOptions>
