import { expect, test } from 'vitest'
import { z } from 'zod'
import { compileWritten, renderTexts } from './support/issue.ts'
import { rich } from './support/rich-issue.ts'

const address = z.url({ protocol: /^https?$/ })
const author = z.strictObject({ name: z.string().optional(), url: z.url().optional(), avatar: address.optional() })
const date = z.iso.datetime({ offset: true })

/** What JSON Feed 1.1 allows, and no other name. @source https://www.jsonfeed.org/version/1.1/ */
const jsonFeed = z.strictObject({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: address,
  feed_url: address,
  description: z.string().optional(),
  icon: address.optional(),
  authors: z.array(author).min(1).optional(),
  language: z.string().regex(/^[a-z]{2,3}(?:-|$)/),
  items: z.array(
    z
      .strictObject({
        id: z.string().min(1),
        url: address,
        title: z.string(),
        content_html: z.string().min(1),
        summary: z.string().optional(),
        image: address.optional(),
        date_published: date,
        date_modified: date,
        authors: z.array(author).min(1).optional(),
        tags: z.array(z.string()),
        language: z.string(),
      })
      .extend({ _bantin: z.strictObject({ code: z.string() }).optional() }),
  ),
})

test.each(['full', 'summary'] as const)('a feed of content “%s” is JSON Feed 1.1', async (content) => {
  const texts = await renderTexts(await compileWritten(rich), { content })
  const feed = jsonFeed.parse(JSON.parse(texts.get('feed/feed.json') ?? ''))
  expect(
    feed.items.map(({ title, language, tags, date_published, date_modified, _bantin, authors, image }) => ({
      ...{ title, language, tags, date_published, date_modified, code: _bantin?.code, authors },
      image: image?.replace(/[0-9a-f]{16}/, 'HASH'),
    })),
  ).toMatchInlineSnapshot(`
    [
      {
        "authors": [
          {
            "name": "Tổ nông vụ",
          },
        ],
        "code": "264-01",
        "date_modified": "2026-11-09T00:00:00+07:00",
        "date_published": "2026-11-05T00:00:00+07:00",
        "image": "https://songngan.example/ban-tin/song-ngan-2026-11/feed/images/HASH.png",
        "language": "vi",
        "tags": [
          "Tin tức",
          "lúa",
          "phơi",
        ],
        "title": "Gặt lúa & phơi <lúa>",
      },
      {
        "authors": undefined,
        "code": "264-02",
        "date_modified": "2026-11-09T00:00:00+07:00",
        "date_published": "2026-11-05T00:00:00+07:00",
        "image": undefined,
        "language": "vi",
        "tags": [
          "Tin tức",
        ],
        "title": "Trồng rau",
      },
      {
        "authors": undefined,
        "code": "264-03",
        "date_modified": "2026-11-05T00:00:00+07:00",
        "date_published": "2026-11-05T00:00:00+07:00",
        "image": undefined,
        "language": "rad",
        "tags": [
          "Tin tức",
        ],
        "title": "Djam",
      },
    ]
  `)
})

test('the specification refuses what is not in it', () => {
  expect(jsonFeed.safeParse({ version: 'https://jsonfeed.org/version/1', title: 'a', items: [] }).success).toBe(false)
})
