import type { CompiledImage, CompiledIssue } from '@bantin/compile'
import type { Diagnostic } from '@bantin/diagnostics'
import { compileWritten } from '@bantin/testing'
import { rules } from '@bantin/to-epub'
import { expect, test } from 'vitest'
import { renderBook } from './support/render-book.ts'

const say = ({ severity, file, message, help }: Diagnostic): string[] => [`${severity} ${file}`, message.vi, help.vi, message.en, help.en]

const withImage = async (mediaType: CompiledImage['mediaType'], bytes: Uint8Array): Promise<CompiledIssue> => {
  const issue = await compileWritten()
  const image: CompiledImage = { path: 'i/anh', mediaType, width: 1, height: 1, bytes, sha256: '' }
  return { ...issue, cover: { image: 'i/anh', alt: 'Ảnh' }, images: new Map([['i/anh', image]]) }
}

test('a picture that cannot be read', async () => {
  const { diagnostics, files } = await renderBook(await withImage('image/jpeg', new Uint8Array()))
  expect(diagnostics.flatMap(say)).toMatchInlineSnapshot(`
    [
      "error i/anh",
      "Tệp “i/anh” không phải là ảnh JPEG, PNG, GIF, WebP hay SVG đọc được.",
      "Mở ảnh bằng phần mềm xem ảnh và lưu lại thành JPEG hoặc PNG, rồi thay tệp.",
      "The file “i/anh” is no JPEG, PNG, GIF, WebP or SVG picture that can be read.",
      "Open the picture in an image program, save it as JPEG or PNG and replace the file.",
    ]
  `)
  expect([...files.keys()].filter((path) => path.startsWith('EPUB/images/'))).toEqual(['EPUB/images/cover.svg'])
})

test.each<[name: string, svg: string, rule: string[]]>([
  ['sound', '<svg xmlns="http://www.w3.org/2000/svg"/>', []],
  ['with a prefix', '\ufeff<?xml version="1.0"?><s:svg xmlns:s="http://www.w3.org/2000/svg"/>', []],
  ['not closed', '<svg xmlns="http://www.w3.org/2000/svg"><g></svg>', ['to-epub/broken-image']],
  ['without its namespace', '<svg/>', ['to-epub/broken-image']],
  ['another format', '<html xmlns="http://www.w3.org/1999/xhtml"/>', ['to-epub/broken-image']],
])('a drawing that is %s', async (_name, svg, rule) => {
  const { diagnostics } = await renderBook(await withImage('image/svg+xml', new TextEncoder().encode(svg)))
  expect(diagnostics.map((one) => one.ruleId)).toEqual(rule)
})

test('a printed page of an item that is not there', async () => {
  const { diagnostics } = await renderBook(await compileWritten(), { pages: { rau: 4 } })
  expect(diagnostics.flatMap(say)).toMatchInlineSnapshot(`
    [
      "warning i/issue.yaml",
      "Tùy chọn pages có trang 4 cho bài “rau”, nhưng số này không có bài đó.",
      "Sửa mã bài trong tùy chọn pages theo issue.yaml.",
      "The option pages has page 4 for the item “rau”, which is not in this issue.",
      "Correct the id of the item in the option pages; issue.yaml has the ids.",
    ]
  `)
})

test('a printed page that goes back', async () => {
  const items = { lua: [{ title: 'Gặt' }, 'A.\n'], rau: [{ title: 'Rau' }, 'B.\n'] } as const
  const { diagnostics, text } = await renderBook(await compileWritten({ items }), { pages: { lua: 5, rau: 4 } })
  expect(diagnostics.flatMap(say)).toMatchInlineSnapshot(`
    [
      "warning i/issue.yaml",
      "Tùy chọn pages cho bài “rau” bắt đầu ở trang 4, nhưng bài đứng trước đã ở trang 5.",
      "Đối chiếu số trang với mục lục của bản in.",
      "The option pages starts the item “rau” on page 4, but an item before it starts on page 5.",
      "Compare the pages with the contents of the print.",
    ]
  `)
  expect(text('contents.xhtml').match(/#page_\d+/g)).toEqual(['#page_5'])
})

test('a declaration that the book does not keep', async () => {
  const issue = await compileWritten()
  const [item] = issue.items
  const tree = {
    type: 'root' as const,
    children: [{ type: 'paragraph' as const, children: [{ type: 'image' as const, url: 'x.png', alt: '' }] }],
  }
  const { diagnostics, text } = await renderBook({ ...issue, items: item ? [{ ...item, tree }] : [] }, { certifiedBy: 'Tổ tin' })
  expect(diagnostics.flatMap(say)).toMatchInlineSnapshot(`
    [
      "warning i/issue.yaml",
      "Không thể tuyên bố sách đạt WCAG 2.1 AA: 1 ảnh chưa có lời mô tả.",
      "Viết mô tả cho ảnh: ![mô tả](ảnh.jpg), hoặc bỏ tùy chọn certifiedBy.",
      "The book cannot be declared to meet WCAG 2.1 AA: 1 picture(s) have no description.",
      "Describe the pictures: ![description](picture.jpg), or leave out the option certifiedBy.",
    ]
  `)
  expect(text('package.opf').match(/conformsTo|alternativeText|accessModeSufficient/g)).toEqual(null)
})

test('a font without a file, and one of no use', async () => {
  const bulletin = { theme: { fonts: { serif: ['Chữ A'], sans: ['Chữ B'] } } }
  const host = { fonts: async () => [{ family: 'Chữ B', bytes: new Uint8Array() }] }
  const { diagnostics } = await renderBook(await compileWritten({ bulletin }), { fonts: true }, host)
  expect(diagnostics.flatMap(say)).toMatchInlineSnapshot(`
    [
      "warning bulletin.yaml",
      "Không có tệp phông chữ “Chữ A” để nhúng vào sách.",
      "Đặt tệp .ttf hoặc .otf của phông chữ vào thư mục phông chữ của bản tin, hoặc tắt tùy chọn fonts.",
      "There is no file of the font “Chữ A” to embed in the book.",
      "Put the .ttf or .otf file of the font into the bulletin’s font folder, or turn off the option fonts.",
      "warning bulletin.yaml",
      "Một tệp của phông chữ “Chữ B” không nhúng được vào sách: cần tệp .ttf hoặc .otf chứa một phông.",
      "Thay tệp .ttc (nhiều phông trong một tệp) hoặc tệp hỏng bằng các tệp .ttf rời.",
      "A file of the font “Chữ B” cannot be embedded in the book: it must be a .ttf or .otf with one font in it.",
      "Replace a .ttc (several fonts in one file) or a damaged file by separate .ttf files.",
    ]
  `)
})

test('ids are permanent', () => {
  expect(rules.map((rule) => rule.id)).toEqual([
    'to-epub/broken-image',
    'to-epub/claim-not-held',
    'to-epub/missing-font',
    'to-epub/page-order',
    'to-epub/unknown-page-item',
    'to-epub/unusable-font',
  ])
})
