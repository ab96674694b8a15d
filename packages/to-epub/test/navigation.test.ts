import { type Adapter, defineAdapter, render } from '@bantin/compile'
import { nodes } from '@bantin/hast'
import { compileWritten, type Written } from '@bantin/testing'
import { type EpubOptions, epub } from '@bantin/to-epub'
import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import { elements, openBook } from './support/open-book.ts'
import { renderBook } from './support/render-book.ts'

const written: Written = {
  bulletin: {
    sections: [
      { id: 'tin', title: 'Tin tức' },
      { id: 'mua', title: 'Mùa vụ' },
    ],
  },
  issue: {
    items: [
      { item: 'lua', section: 'tin' },
      { item: 'rau', section: 'mua' },
    ],
  },
  items: {
    lua: [{ title: 'Gặt lúa' }, '## Gặt\n\nA.\n\n### Tay\n\nB.\n\n### Máy\n\nC.\n\n## Phơi\n\nXem [rau](rau.md#tuoi).\n'],
    rau: [{ title: 'Trồng rau', language: 'rad' }, '#### Tưới\n\nTưới sáng.\n\n## Bón\n\nBón chiều.\n'],
  },
}

test('the contents: sections, items, headings, imprint', async () => {
  const { text } = await renderBook(await compileWritten(written))
  expect(text('contents.xhtml').match(/<nav epub:type="toc"[\s\S]*?<\/nav>/)?.[0]).toMatchInlineSnapshot(`
    "<nav epub:type="toc" role="doc-toc" id="toc" aria-labelledby="contents">
    <h1 id="contents">Trong số này</h1>
    <ol>
    <li><span>Tin tức</span>
    <ol>
    <li><a href="item-lua.xhtml">Gặt lúa</a>
    <ol>
    <li><a href="item-lua.xhtml#x_gat">Gặt</a>
    <ol>
    <li><a href="item-lua.xhtml#x_tay">Tay</a></li>
    <li><a href="item-lua.xhtml#x_may">Máy</a></li>
    </ol>
    </li>
    <li><a href="item-lua.xhtml#x_phoi">Phơi</a></li>
    </ol>
    </li>
    </ol>
    </li>
    <li><span>Mùa vụ</span>
    <ol>
    <li><a href="item-rau.xhtml" lang="rad" xml:lang="rad">Trồng rau</a>
    <ol>
    <li><a href="item-rau.xhtml#x_tuoi" lang="rad" xml:lang="rad">Tưới</a></li>
    <li><a href="item-rau.xhtml#x_bon" lang="rad" xml:lang="rad">Bón</a></li>
    </ol>
    </li>
    </ol>
    </li>
    <li><a href="imprint.xhtml">Thông tin xuất bản</a></li>
    </ol>
    </nav>"
  `)
})

test('the parts of the book', async () => {
  const { text } = await renderBook(await compileWritten(written), { language: 'en' })
  expect(text('contents.xhtml').match(/<nav epub:type="landmarks"[\s\S]*?<\/nav>/)?.[0]).toMatchInlineSnapshot(`
    "<nav epub:type="landmarks" aria-label="Parts of the book" hidden="">
    <ol>
    <li><a epub:type="cover" href="cover.xhtml">Cover</a></li>
    <li><a epub:type="titlepage" href="title.xhtml">Title page</a></li>
    <li><a epub:type="toc" href="contents.xhtml">In this issue</a></li>
    <li><a epub:type="bodymatter" href="item-lua.xhtml">First article</a></li>
    <li><a epub:type="colophon" href="imprint.xhtml">Imprint</a></li>
    </ol>
    </nav>"
  `)
})

test('old readers get the same contents', async () => {
  const { text } = await renderBook(await compileWritten(written), { pages: { lua: 3 } })
  const points = [...text('toc.ncx').matchAll(/playOrder="(\d+)">\s*<navLabel><text>([^<]*)<\/text><\/navLabel>\s*<content src="([^"]*)"/g)]
  expect(points.map(([, order, label, src]) => `${order} ${label} ${src}`)).toEqual([
    '1 Tin tức item-lua.xhtml',
    '1 Gặt lúa item-lua.xhtml',
    '2 Gặt item-lua.xhtml#x_gat',
    '3 Tay item-lua.xhtml#x_tay',
    '4 Máy item-lua.xhtml#x_may',
    '5 Phơi item-lua.xhtml#x_phoi',
    '6 Mùa vụ item-rau.xhtml',
    '6 Trồng rau item-rau.xhtml',
    '7 Tưới item-rau.xhtml#x_tuoi',
    '8 Bón item-rau.xhtml#x_bon',
    '9 Thông tin xuất bản imprint.xhtml',
    '10 3 item-lua.xhtml#page_3',
  ])
})

test('the pages of the print are marked, listed and said to be those of the print', async () => {
  const { text } = await renderBook(await compileWritten(written), { pages: { lua: 3, rau: 7 } })
  expect(text('contents.xhtml').match(/<nav epub:type="page-list"[\s\S]*?<\/nav>/)?.[0]).toMatchInlineSnapshot(`
    "<nav epub:type="page-list" role="doc-pagelist" aria-label="Số trang của bản in" hidden="">
    <ol>
    <li><a href="item-lua.xhtml#page_3">3</a></li>
    <li><a href="item-rau.xhtml#page_7">7</a></li>
    </ol>
    </nav>"
  `)
  expect(text('item-rau.xhtml')).toContain('<span epub:type="pagebreak" role="doc-pagebreak" id="page_7" title="7"></span>')
  expect(text('package.opf').match(/.*(?:dc:source|source-of|pageBreakSource).*/g)).toEqual([
    '<dc:source id="print">Bản in của Bản tin Sông Ngân · Số 264 · tháng 11/2026</dc:source>',
    '<meta refines="#print" property="source-of">pagination</meta>',
    '<meta property="pageBreakSource">Bản in của Bản tin Sông Ngân · Số 264 · tháng 11/2026</meta>',
  ])
})

test('without printed pages there is no list of them', async () => {
  const { files, text } = await renderBook(await compileWritten(written))
  const all = [...files.keys()].filter((path) => /\.(?:xhtml|ncx|opf)$/.test(path)).map(text)
  expect(all.filter((one) => /page-?list|pagebreak|pageBreak/i.test(one))).toEqual([])
})

describe('a print of the same rendering', () => {
  const print = (pageStarts: Record<string, number>, role: 'issue' | 'part' = 'issue') =>
    defineAdapter({
      name: 'print',
      options: z.strictObject({}),
      nodes,
      render: async (_, { artifact }) => [artifact('a.pdf', 'application/pdf', '', { pageStarts, role })],
    })()
  const listWith = async (options: EpubOptions, ...others: Adapter[]) => {
    const { artifacts, diagnostics } = await render(await compileWritten(written), [epub(options), ...others])
    expect(diagnostics).toEqual([])
    return openBook(artifacts)
      .text('contents.xhtml')
      .match(/item-\w+\.xhtml#page_\d+/g)
  }

  test.each<[name: string, options: EpubOptions, other: Adapter, list: string[] | null]>([
    ['gives the pages', {}, print({ lua: 5, rau: 9 }), ['item-lua.xhtml#page_5', 'item-rau.xhtml#page_9']],
    ['gives way to pages that were written', { pages: { rau: 4 } }, print({ lua: 5, rau: 9 }), ['item-rau.xhtml#page_4']],
    ['that is not the issue itself has other pages', {}, print({ lua: 5, rau: 9 }, 'part'), null],
    ['may know nothing of its pages', {}, print({}), null],
  ])('%s', async (_name, options, other, list) => {
    expect(await listWith(options, other)).toEqual(list)
  })
})

test('of two items on one page the first begins it', async () => {
  const { text, diagnostics } = await renderBook(await compileWritten(written), { pages: { lua: 3, rau: 3 } })
  expect(text('contents.xhtml').match(/#page_\d+/g)).toEqual(['#page_3'])
  expect(diagnostics).toEqual([])
})

test('every link of the book leads to a place that is there', async () => {
  const { spine } = await renderBook(await compileWritten(written), { pages: { lua: 3 } })
  const places = new Set(
    spine.flatMap(([path, tree]) => [path, ...elements(tree).flatMap(({ attributes: { id } }) => (id ? [`${path}#${id}`] : []))]),
  )
  const links = spine.flatMap(([path, tree]) =>
    elements(tree, 'a').map(({ attributes: { href } }) => (href?.startsWith('#') ? path + href : `EPUB/${href}`)),
  )
  expect(links.length).toBeGreaterThan(10)
  expect(links.filter((link) => !places.has(link))).toEqual([])
  expect(links).toContain('EPUB/item-rau.xhtml#x_tuoi')
})
