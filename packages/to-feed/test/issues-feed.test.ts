import { issuesFeed, sitemap } from '@bantin/to-feed'
import { parseFeed } from '@rowanmanning/feed-parser'
import { expect, test } from 'vitest'
import { compileWritten, textsOf } from './support/issue.ts'

const october = await compileWritten({ issue: { id: 'song-ngan-2026-10', number: 263, period: '2026-10', date: '2026-10-05' } })
const november = await compileWritten({
  items: {
    rau: [
      {
        title: 'Trồng rau',
        summary: 'Rau & đậu.',
        corrections: [{ date: '2026-11-05', of: { issue: 'song-ngan-2026-10' }, wrong: 'a', right: 'b' }],
      },
      'Tưới.\n',
    ],
  },
})
const secret = await compileWritten({ issue: { id: 'noi-bo', audience: 'internal' } })
const { artifacts, diagnostics } = issuesFeed([november, october])
const texts = textsOf({ artifacts })

test('one entry for each issue, newest first; a correction is an update', () => {
  expect(diagnostics).toEqual([])
  const atom = parseFeed(texts.get('feed/issues.atom') ?? '')
  expect({ title: atom.title, url: atom.url, self: atom.self }).toEqual({
    title: 'Bản tin Sông Ngân',
    url: 'https://songngan.example/ban-tin/',
    self: 'https://songngan.example/ban-tin/feed/issues.atom',
  })
  expect(atom.items.map(({ title, url, content, published, updated }) => [title, url, content, published, updated])).toMatchInlineSnapshot(`
    [
      [
        "Số 264 · tháng 11/2026",
        "https://songngan.example/ban-tin/song-ngan-2026-11/",
        "<div lang="vi"><h2>Tin tức</h2><ul><li><a href="https://songngan.example/ban-tin/song-ngan-2026-11/rau.html" lang="vi">Trồng rau</a><p lang="vi">Rau &#x26; đậu.</p></li></ul></div>",
        2026-11-04T17:00:00.000Z,
        2026-11-04T17:00:00.000Z,
      ],
      [
        "Số 263 · tháng 10/2026",
        "https://songngan.example/ban-tin/song-ngan-2026-10/",
        "<div lang="vi"><h2>Tin tức</h2><ul><li><a href="https://songngan.example/ban-tin/song-ngan-2026-10/lua.html" lang="vi">Gặt lúa</a></li></ul></div>",
        2026-10-04T17:00:00.000Z,
        2026-11-04T17:00:00.000Z,
      ],
    ]
  `)
})

test('the three formats agree', () => {
  const [rss, atom] = ['issues.rss', 'issues.atom'].map((name) =>
    parseFeed(texts.get(`feed/${name}`) ?? '').items.map(({ id, title, content }) => ({ id, title, content })),
  )
  const json = JSON.parse(texts.get('feed/issues.json') ?? '') as { items: { id: string; title: string; content_html: string }[] }
  expect(rss).toEqual(atom)
  expect(json.items.map(({ id, title, content_html }) => ({ id, title, content: content_html }))).toEqual(atom)
})

test('an internal issue is left out, and that is an error', () => {
  const { artifacts: left, diagnostics: found } = issuesFeed([secret, november])
  expect(found.map((one) => [one.ruleId, one.severity, one.file])).toEqual([['to-feed/internal-issue', 'warning', 'i/issue.yaml']])
  expect(new TextDecoder().decode(left[2]?.bytes)).not.toContain('noi-bo')
  expect(issuesFeed([secret], { audience: 'internal' }).artifacts.length).toBe(3)
})

test('without a web address there is nothing; the options may give one', async () => {
  const homeless = { ...november, bulletin: { ...november.bulletin, site: undefined } } as typeof november
  expect(issuesFeed([homeless]).diagnostics.map((one) => one.ruleId)).toEqual(['to-feed/no-site'])
  expect(issuesFeed([homeless], { site: 'https://songngan.example/ban-tin' })).toEqual(issuesFeed([november]))
})

test('no issues, no feed', () => {
  expect(issuesFeed([])).toEqual({ artifacts: [], diagnostics: [] })
})

test('paths and media types', () => {
  expect(artifacts.map(({ path, mediaType }) => [path, mediaType])).toEqual([
    ['feed/issues.rss', 'application/rss+xml'],
    ['feed/issues.atom', 'application/atom+xml'],
    ['feed/issues.json', 'application/feed+json'],
  ])
})

test('wrong options are findings, one for each, and nothing is made', () => {
  const made = issuesFeed([november], { site: 'songngan', folder: '../x', colour: 'red' } as never)
  expect(made.artifacts).toEqual([])
  expect(made.diagnostics.map(({ ruleId, message }) => `${ruleId} ${message.en}`)).toMatchInlineSnapshot(`
    [
      "adapter/bad-option The option “site” of the form issuesFeed is not valid: does not have the right form: “songngan”.",
      "adapter/bad-option The option “folder” of the form issuesFeed is not valid: does not have the right form: “../x”.",
      "adapter/bad-option The option “colour” of the form issuesFeed is not valid: there is no such option.",
    ]
  `)
})

test('at the root of a site, with other names', () => {
  const { artifacts: files } = issuesFeed([november], { folder: '', names: { rss: 'feed.xml', atom: 'atom.xml', json: 'feed.json' } })
  expect(files.map(({ path }) => path)).toEqual(['feed.xml', 'atom.xml', 'feed.json'])
  const site = (november.bulletin.site ?? '').replace(/\/?$/, '/')
  expect(new TextDecoder().decode(files[1]?.bytes)).toContain(`<link rel="self" type="application/atom+xml" href="${site}atom.xml" />`)
})

test('a sitemap of any pages', () => {
  const entries = [{ address: 'https://doithong.example/a.html', updated: '2026-10-05' }]
  const xml = sitemap({ home: 'https://doithong.example/', updated: '2026-11-05', entries })
  expect([...xml.matchAll(/<loc>(.*?)<\/loc><lastmod>(.*?)</g)].map(([, ...parts]) => parts)).toEqual([
    ['https://doithong.example/', '2026-11-05'],
    ['https://doithong.example/a.html', '2026-10-05'],
  ])
})
