import { render } from '@bantin/compile'
import { compileWritten, rich } from '@bantin/testing'
import { html } from '@bantin/to-html'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderFile, renderTexts } from './support/issue.ts'

const site = { ...rich, bulletin: { ...rich.bulletin, site: 'https://songngan.example/tin' } }
const BLOCK = /<script type="application\/ld\+json">(.*?)<\/script>/s

const block = (page: string): string => BLOCK.exec(page)?.[1] ?? ''
const dataOf = async (path: string, written = rich): Promise<unknown> => JSON.parse(block(await renderFile(path, written)))

test('an item says to machines what it is', async () => {
  expect(await dataOf('web/lua.html', site)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "Article",
      "alternativeHeadline": "Trước mưa",
      "articleSection": "Tin tức",
      "author": [
        {
          "@type": "Organization",
          "name": "Tổ nông vụ",
          "parentOrganization": {
            "@type": "Organization",
            "name": "Trạm Khuyến nông",
          },
        },
      ],
      "correction": [
        {
          "@type": "CorrectionComment",
          "datePublished": "2026-11-04",
          "text": "Đã in: 3 ha
    Nay sửa là: 30 ha",
        },
      ],
      "datePublished": "2026-11-05",
      "description": "Gặt sớm, phơi khô.",
      "editor": [
        {
          "@type": "Organization",
          "name": "Ban Biên tập",
        },
      ],
      "headline": "Gặt lúa",
      "identifier": "264-01",
      "inLanguage": "vi",
      "isPartOf": {
        "@type": "PublicationIssue",
        "datePublished": "2026-11-05",
        "inLanguage": "vi",
        "isPartOf": {
          "@type": "Periodical",
          "alternateName": "Tin hằng tháng",
          "name": "Bản tin Sông Ngân",
          "publisher": {
            "@type": "Organization",
            "email": "tin@songngan.example",
            "name": "Trung tâm Thông tin",
            "parentOrganization": {
              "@type": "Organization",
              "name": "Ủy ban",
            },
            "url": "https://songngan.example/",
          },
          "url": "https://songngan.example/tin",
        },
        "issueNumber": 264,
        "name": "Số 264",
        "url": "https://songngan.example/tin/song-ngan-2026-11/",
      },
      "keywords": [
        "lúa",
        "phơi",
      ],
      "position": 1,
      "url": "https://songngan.example/tin/song-ngan-2026-11/lua.html",
      "wordCount": 10,
    }
  `)
})

test('the contents say which issue of what it is, and what it holds', async () => {
  expect(await dataOf('web/index.html', site)).toMatchInlineSnapshot(`
    {
      "@context": "https://schema.org",
      "@type": "PublicationIssue",
      "datePublished": "2026-11-05",
      "hasPart": [
        {
          "@type": "Article",
          "headline": "Gặt lúa",
          "identifier": "264-01",
          "inLanguage": "vi",
          "position": 1,
          "url": "https://songngan.example/tin/song-ngan-2026-11/lua.html",
        },
        {
          "@type": "Article",
          "headline": "Trồng rau",
          "identifier": "264-02",
          "inLanguage": "vi",
          "position": 2,
          "url": "https://songngan.example/tin/song-ngan-2026-11/rau.html",
        },
      ],
      "inLanguage": "vi",
      "isPartOf": {
        "@type": "Periodical",
        "alternateName": "Tin hằng tháng",
        "name": "Bản tin Sông Ngân",
        "publisher": {
          "@type": "Organization",
          "email": "tin@songngan.example",
          "name": "Trung tâm Thông tin",
          "parentOrganization": {
            "@type": "Organization",
            "name": "Ủy ban",
          },
          "url": "https://songngan.example/",
        },
        "url": "https://songngan.example/tin",
      },
      "issueNumber": 264,
      "name": "Số 264",
      "url": "https://songngan.example/tin/song-ngan-2026-11/",
    }
  `)
})

test('the single file says it all', async () => {
  const whole = (await dataOf('song-ngan-2026-11.html', site)) as { hasPart: unknown[] }
  const { isPartOf: _, '@context': __, ...lua } = (await dataOf('web/lua.html', site)) as Record<string, unknown>
  expect(whole.hasPart[0]).toEqual(lua)
})

test.each<[name: string, contributor: Record<string, unknown>, expected: unknown]>([
  ['a person', { name: 'Đoàn Thị Lúa' }, { '@type': 'Person', name: 'Đoàn Thị Lúa' }],
  [
    'a person of an office',
    { name: 'Trương Văn Rau', organisation: 'Trạm Khuyến nông' },
    { '@type': 'Person', name: 'Trương Văn Rau', affiliation: { '@type': 'Organization', name: 'Trạm Khuyến nông' } },
  ],
  ['an office', { name: 'Ban Biên tập' }, { '@type': 'Organization', name: 'Ban Biên tập' }],
  ['an office in capitals', { name: 'TỔ NÔNG VỤ' }, { '@type': 'Organization', name: 'TỔ NÔNG VỤ' }],
  ['an office of its own', { name: 'Radio Ea', organisation: 'Radio Ea' }, { '@type': 'Organization', name: 'Radio Ea' }],
])('%s as author', async (_, contributor, expected) => {
  const data = (await dataOf('web/lua.html', { items: { lua: [{ title: 'Lúa', contributors: [contributor] }, 'Chữ.\n'] } })) as {
    author: unknown
  }
  expect(data.author).toEqual([expected])
})

describe('addresses', () => {
  const head = (page: string): string[] => page.match(/<(?:link rel="canonical"|meta property)[^>]*>/g) ?? []

  test('a bulletin with a site has canonical addresses and previews', async () => {
    const files = await renderTexts(await compileWritten(site))
    expect(head(files.get('web/lua.html') ?? '')).toMatchInlineSnapshot(`
      [
        "<link rel="canonical" href="https://songngan.example/tin/song-ngan-2026-11/lua.html">",
        "<meta property="og:type" content="article">",
        "<meta property="og:title" content="Gặt lúa">",
        "<meta property="og:description" content="Gặt sớm, phơi khô.">",
        "<meta property="og:url" content="https://songngan.example/tin/song-ngan-2026-11/lua.html">",
        "<meta property="og:site_name" content="Bản tin Sông Ngân">",
      ]
    `)
    expect(head(files.get('web/index.html') ?? '')[0]).toBe('<link rel="canonical" href="https://songngan.example/tin/song-ngan-2026-11/">')
    expect(head(files.get('song-ngan-2026-11.html') ?? '')[0]).toBe(
      '<link rel="canonical" href="https://songngan.example/tin/song-ngan-2026-11/">',
    )
  })

  test.each([
    ['without a site', rich],
    ['of an internal bulletin', { ...site, bulletin: { ...site.bulletin, audience: 'internal' } }],
  ])('pages %s have none', async (_, written) => {
    for (const [path, page] of await renderTexts(await compileWritten(written)))
      if (path.endsWith('.html')) expect([path, head(page), block(page).includes('songngan.example/tin')]).toEqual([path, [], false])
  })

  test('a photograph goes along, a drawing does not', async () => {
    const png = Uint8Array.from(
      atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
      (one) => one.charCodeAt(0),
    )
    const files = { ...rich.files, 'i/a.png': png }
    const image = { src: '../a.png', alt: 'Lúa' }
    const page = await renderFile('web/lua.html', { ...site, files, items: { lua: [{ title: 'Lúa', image }, 'Chữ.\n'] } })
    expect(page).toMatch(
      /<meta property="og:image" content="https:\/\/songngan\.example\/tin\/song-ngan-2026-11\/images\/a-1\.[0-9a-f]{8}\.png">/,
    )
    expect((JSON.parse(block(page)) as { image: string }).image).toMatch(/\/images\/a-1\./)
    expect(await renderFile('web/index.html', site)).not.toContain('og:image')
  })
})

test('no text ends the block, and every text comes back', async () => {
  const issue = await compileWritten()
  const hostile = fc.oneof(
    fc.constantFrom('</script>', '<!--<script>', ']]>', '\u2028', '\ufdd00\ufdd1', '\u0000\ud800', '&lt;'),
    fc.string({ unit: 'binary' }),
  )
  await fc.assert(
    fc.asyncProperty(hostile, async (title) => {
      const { artifacts } = await render({ ...issue, items: issue.items.map((item) => ({ ...item, title })) }, [html()])
      for (const path of ['web/lua.html', 'song-ngan-2026-11.html']) {
        const page = new TextDecoder().decode(artifacts.find((one) => one.path === path)?.bytes)
        expect(block(page)).not.toMatch(/[<>&]/)
        const data = JSON.parse(block(page)) as { headline?: string; hasPart?: { headline: string }[] }
        expect(data.headline ?? data.hasPart?.[0]?.headline).toBe(title)
      }
    }),
    { seed: 264 },
  )
})
