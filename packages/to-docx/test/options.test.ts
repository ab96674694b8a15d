import { render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { type DocxOptions, docx } from '@bantin/to-docx'
import { describe, expect, test } from 'vitest'
import { renderFile } from './support/issue.ts'
import { partOf, styledLines, tagsOf } from './support/read-docx.ts'

const issue = await compileWritten({
  items: {
    lua: [{ title: 'Gặt lúa' }, 'Gặt sớm.\n'],
    rau: [{ title: 'Trồng rau' }, ':::ghi-nho\nTưới sáng.\n:::\n'],
  },
})

const tags = async (options: DocxOptions, name: string) =>
  tagsOf(partOf(await renderFile(issue, options), 'word/document.xml'))
    .filter((tag) => tag.name === name)
    .map((tag) => tag.attributes)

const lines = async (options: DocxOptions) => styledLines(partOf(await renderFile(issue, options), 'word/document.xml'))

describe('each option shows', () => {
  test.each<[format: DocxOptions['format'], width: string, height: string]>([
    [undefined, '8391', '11906'],
    ['145x205', '8220', '11622'],
    ['190x270', '10772', '15307'],
    ['a4', '11906', '16838'],
    [{ width: 100, height: 150 }, '5669', '8504'],
  ])('format %j', async (format, width, height) => {
    const [size] = await tags(format === undefined ? {} : { format }, 'w:pgSz')
    expect([size?.['w:w'], size?.['w:h']]).toEqual([width, height])
  })

  test('columns: the text has two, masthead and imprint go across them', async () => {
    expect((await tags({}, 'w:cols')).map((one) => one['w:num'])).toEqual([])
    expect((await tags({ columns: 2 }, 'w:sectPr')).length).toBe(3)
    expect((await tags({ columns: 2 }, 'w:cols')).map((one) => one['w:num'])).toEqual(['2'])
  })

  test.each<[options: DocxOptions, halfPoints: string]>([
    [{}, '20'],
    [{ format: 'a4' }, '22'],
    [{ fontSize: 16 }, '32'],
  ])('fontSize: %j', async (options, halfPoints) => {
    const [size] = tagsOf(partOf(await renderFile(issue, options), 'word/styles.xml')).filter((tag) => tag.name === 'w:sz')
    expect(size?.attributes['w:val']).toBe(halfPoints)
  })

  test('contents: titles, page numbers, or none', async () => {
    const listed = ['TOCHeading: Trong số này', 'TOC1: Tin tức', 'TOC2: Gặt lúa', 'TOC2: Trồng rau']
    const ofContents = async (options: DocxOptions) =>
      (await lines(options)).filter((line) => line.startsWith('TOC')).map((line) => line.trim())
    expect(await ofContents({})).toEqual(listed)
    expect(await ofContents({ contents: 'pages' })).toEqual(listed)
    expect(await ofContents({ contents: 'none' })).toEqual([])
    const instructions = async (options: DocxOptions) =>
      partOf(await renderFile(issue, options), 'word/document.xml').match(/(?<=<w:instrText xml:space="preserve">)[^<]*/g)
    expect(await instructions({})).toEqual([' TOC \\o &quot;1-2&quot; \\n \\h \\z '])
    expect(await instructions({ contents: 'pages' })).toEqual([
      ' TOC \\o &quot;1-2&quot; \\h \\z ',
      ' PAGEREF _Toc_section_1 \\h ',
      ' PAGEREF _Toc_1 \\h ',
      ' PAGEREF _Toc_2 \\h ',
    ])
    expect(partOf(await renderFile(issue, { contents: 'pages' }), 'word/settings.xml')).toContain('<w:updateFields/>')
  })

  test.each<[newPage: DocxOptions['newPage'], breaks: number]>([
    ['none', 0],
    ['section', 1],
    ['item', 1],
  ])('newPage: %s', async (newPage, breaks) => {
    expect((await tags(newPage ? { newPage } : {}, 'w:pageBreakBefore')).length).toBe(breaks)
  })

  test('language: words and names of styles', async () => {
    const bytes = await renderFile(issue, { language: 'en' })
    expect(styledLines(partOf(bytes, 'word/document.xml'))).toContain('CalloutTitle: Remember')
    expect(partOf(bytes, 'word/styles.xml')).toContain('<w:name w:val="Callout Title"/>')
    expect(await lines({})).toContain('CalloutTitle: Ghi nhớ')
    expect(partOf(await renderFile(issue), 'word/styles.xml')).toContain('<w:name w:val="heading 2"/><w:aliases w:val="Tên bài"/>')
  })

  test('folder', async () => {
    const { artifacts } = await render(issue, [docx({ folder: 'word/goc' })])
    expect(artifacts.slice(0, -1).map(({ path, mediaType, role }) => ({ path, mediaType, role }))).toEqual([
      {
        path: 'word/goc/song-ngan-2026-11.docx',
        mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
        role: 'issue',
      },
    ])
  })
})

test.each<[options: unknown, message: string]>([
  [{ folder: '../out' }, 'The option “folder” of the form docx is not valid: does not have the right form: “../out”.'],
  [{ size: 12 }, 'The option “size” of the form docx is not valid: there is no such option.'],
])('%j is a finding, and nothing is rendered', async (options, message) => {
  const { artifacts, diagnostics } = await render(issue, [docx(options as DocxOptions)])
  expect(artifacts.map((one) => one.path)).toEqual(['manifest.json'])
  expect(diagnostics.map((one) => one.message.en)).toEqual([message])
})
