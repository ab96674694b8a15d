import { languages } from '@bantin/adapter-kit'
import { compile, type IssueSource } from '@bantin/compile'
import { compileWritten, rich, type Written } from '@bantin/testing'
import { describe, expect, test } from 'vitest'
import { bookIdentifier } from '../src/package/identifier.ts'
import { gif } from './support/images.ts'
import { renderBook } from './support/render-book.ts'

const lines = async (pattern: RegExp, written?: Written, options = {}): Promise<string[]> =>
  (await renderBook(await compileWritten(written), options))
    .text('package.opf')
    .split('\n')
    .filter((line) => pattern.test(line))

test('says what a shelf wants to know', async () => {
  expect(await lines(/<dc:|dcterms:|collection|group-position|refines="#contributor/, rich)).toMatchInlineSnapshot(`
    [
      "<dc:identifier id="identifier">urn:uuid:6e6b2562-c3a1-8817-a0ef-419eb7ddaabc</dc:identifier>",
      "<dc:title id="book-title">Bản tin Sông Ngân · Số 264 · tháng 11/2026 · năm thứ 32</dc:title>",
      "<dc:language>vi</dc:language>",
      "<dc:creator xml:lang="vi">Trung tâm Thông tin</dc:creator>",
      "<dc:publisher xml:lang="vi">Trung tâm Thông tin</dc:publisher>",
      "<dc:date>2026-11-05</dc:date>",
      "<meta property="dcterms:modified">2026-11-05T00:00:00Z</meta>",
      "<dc:description xml:lang="vi">Tin hằng tháng</dc:description>",
      "<dc:subject xml:lang="vi">Tin tức</dc:subject>",
      "<dc:contributor id="contributor_1">Tổ nông vụ</dc:contributor>",
      "<meta refines="#contributor_1" property="role" scheme="marc:relators">aut</meta>",
      "<dc:contributor id="contributor_2">Ban Biên tập</dc:contributor>",
      "<meta refines="#contributor_2" property="role" scheme="marc:relators">edt</meta>",
      "<meta property="belongs-to-collection" id="series" xml:lang="vi">Bản tin Sông Ngân</meta>",
      "<meta refines="#series" property="collection-type">series</meta>",
      "<meta refines="#series" property="group-position">264</meta>",
    ]
  `)
})

test('an internal issue says so', async () => {
  expect(await lines(/accessRights/, { issue: { audience: 'internal' } })).toEqual([
    '<meta property="dcterms:accessRights" xml:lang="vi">Lưu hành nội bộ</meta>',
  ])
  expect(await lines(/accessRights/)).toEqual([])
})

test('all languages, that of the issue first', async () => {
  const { issue } = await compile(languages.source as IssueSource)
  const found = (await renderBook(issue as NonNullable<typeof issue>)).text('package.opf').match(/<dc:language>[^<]*/g)
  expect(found?.map((one) => one.slice(13))).toEqual(['vi', 'km', 'rad'])
})

test('a language that is written from the right turns its pages from the right', async () => {
  expect(await lines(/<spine/, { issue: { language: 'ar' } })).toEqual(['<spine toc="ncx" page-progression-direction="rtl">'])
  expect(await lines(/<spine/)).toEqual(['<spine toc="ncx" page-progression-direction="ltr">'])
})

describe('the identifier', () => {
  test('is a UUID of version 8, the same for all time', () => {
    expect(bookIdentifier('song-ngan', 'song-ngan-2026-11')).toBe('urn:uuid:6e6b2562-c3a1-8817-a0ef-419eb7ddaabc')
  })
  test('differs where bulletin or issue differ', () => {
    const all = [bookIdentifier('a', 'b-c'), bookIdentifier('a-b', 'c'), bookIdentifier('a', 'b')]
    expect(new Set(all).size).toBe(3)
    expect(all.filter((one) => !/^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(one))).toEqual([])
  })
})

describe('accessibility', () => {
  const said = /accessMode|accessibility|conformsTo|certifiedBy/

  test('of a book without pictures', async () => {
    expect(await lines(said)).toMatchInlineSnapshot(`
      [
        "<meta property="schema:accessMode">textual</meta>",
        "<meta property="schema:accessModeSufficient">textual</meta>",
        "<meta property="schema:accessibilityFeature">structuralNavigation</meta>",
        "<meta property="schema:accessibilityFeature">tableOfContents</meta>",
        "<meta property="schema:accessibilityFeature">readingOrder</meta>",
        "<meta property="schema:accessibilityFeature">displayTransformability</meta>",
        "<meta property="schema:accessibilityFeature">ARIA</meta>",
        "<meta property="schema:accessibilityFeature">alternativeText</meta>",
        "<meta property="schema:accessibilityHazard">none</meta>",
        "<meta property="schema:accessibilitySummary" xml:lang="vi">Có mục lục theo chuyên mục và bài, tiêu đề phân cấp, thứ tự đọc rõ ràng, chú thích nối hai chiều; cỡ chữ và màu do người đọc chọn. Mọi ảnh đều có lời mô tả.</meta>",
      ]
    `)
  })
  test('of a book with pictures and printed pages, in English, that somebody answers for', async () => {
    expect(await lines(said, rich, { pages: { lua: 3 }, certifiedBy: 'Tổ tin', language: 'en' })).toMatchInlineSnapshot(`
      [
        "<meta property="schema:accessMode">textual</meta>",
        "<meta property="schema:accessMode">visual</meta>",
        "<meta property="schema:accessModeSufficient">textual</meta>",
        "<meta property="schema:accessibilityFeature">structuralNavigation</meta>",
        "<meta property="schema:accessibilityFeature">tableOfContents</meta>",
        "<meta property="schema:accessibilityFeature">readingOrder</meta>",
        "<meta property="schema:accessibilityFeature">displayTransformability</meta>",
        "<meta property="schema:accessibilityFeature">ARIA</meta>",
        "<meta property="schema:accessibilityFeature">alternativeText</meta>",
        "<meta property="schema:accessibilityFeature">pageNavigation</meta>",
        "<meta property="schema:accessibilityFeature">pageBreakMarkers</meta>",
        "<meta property="schema:accessibilityHazard">none</meta>",
        "<meta property="schema:accessibilitySummary" xml:lang="en">Has contents by section and article, headings in levels, a clear reading order and notes linked both ways; readers choose size and colours of the text. All pictures have descriptions. Has the page numbers of the print.</meta>",
        "<meta property="dcterms:conformsTo" id="conformance">EPUB Accessibility 1.1 - WCAG 2.1 Level AA</meta>",
        "<meta property="a11y:certifiedBy" refines="#conformance">Tổ tin</meta>",
      ]
    `)
  })
  test('of a picture that may move, nothing is promised', async () => {
    const moving: Written = { items: { lua: [{ title: 'Gặt' }, '![Máy gặt](gat.gif)\n'] }, files: { 'i/items/gat.gif': gif } }
    expect(await lines(/Hazard/, moving)).toEqual(['<meta property="schema:accessibilityHazard">unknown</meta>'])
  })
})
