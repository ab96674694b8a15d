import { render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { type HtmlOptions, html } from '@bantin/to-html'
import { expect, test } from 'vitest'
import { renderTexts } from './support/issue.ts'

const issue = await compileWritten()

test.each<[options: HtmlOptions, paths: string[]]>([
  [{ singleFile: false }, ['web/index.html', 'web/lua.html']],
  [{ pages: false }, ['song-ngan-2026-11.html']],
  [{ folder: 'tin/web', singleFile: false }, ['tin/web/index.html', 'tin/web/lua.html']],
])('%j', async (options, paths) => {
  expect([...(await renderTexts(issue, options)).keys()].filter((path) => path.endsWith('.html'))).toEqual(paths)
})

test('pages, style and script say what they are', async () => {
  const { artifacts } = await render(issue, [html()])
  expect(artifacts.slice(0, -1).map(({ path, mediaType, role }) => [path.replace(/[0-9a-f]{8}/, 'HASH'), mediaType, role])).toEqual([
    ['web/index.html', 'text/html', 'entry'],
    ['web/lua.html', 'text/html', 'part'],
    ['web/assets/style.HASH.css', 'text/css', 'part'],
    ['web/assets/reader.HASH.js', 'text/javascript', 'part'],
    ['song-ngan-2026-11.html', 'text/html', 'issue'],
  ])
})

test.each<[options: unknown, message: string]>([
  [{ folder: '../out' }, 'The option “folder” of the form html is not valid: does not have the right form: “../out”.'],
  [{ widths: [] }, 'The option “widths” of the form html is not valid: must not be empty.'],
  [{ page: true }, 'The option “page” of the form html is not valid: there is no such option.'],
])('%j is a finding, and nothing is rendered', async (options, message) => {
  const { artifacts, diagnostics } = await render(issue, [html(options as HtmlOptions)])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(diagnostics.map((one) => one.message.en)).toEqual([message])
})

test('a long item has contents of its own, from as many headings on as the option says', async () => {
  const long = await compileWritten({ items: { lua: [{ title: 'Gặt lúa' }, '## Gặt\n\nA.\n\n## Phơi\n\nB.\n'] } })
  expect((await renderTexts(long)).get('web/lua.html')).not.toContain('item-contents')
  expect((await renderTexts(long, { itemContents: 2 })).get('web/lua.html')).toContain(
    '<li><a href="#item_lua_gat">Gặt</a></li>\n<li><a href="#item_lua_phoi">Phơi</a></li>',
  )
})
