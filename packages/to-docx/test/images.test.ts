import { type Host, render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { docx } from '@bantin/to-docx'
import { expect, test } from 'vitest'
import { faultsOf } from './support/faults.ts'
import { jpegOf, pngOf, svgOf } from './support/pictures.ts'
import { linesOf, partOf, partsOf, tagsOf } from './support/read-docx.ts'

const issue = await compileWritten({
  items: { lua: [{ title: 'Gặt lúa' }, '![Ruộng lúa & bờ](../lua.png "Lúa chín.")\n\n![Sơ đồ](../so-do.svg)\n'] },
  files: { 'i/lua.png': pngOf(), 'i/so-do.svg': svgOf() },
})

/** Says what it makes of a picture. */
const host = (bytes: (format: string) => Uint8Array): Host => ({
  prepareImage: async (image, request) =>
    request.formats.map((format) => ({
      format,
      mediaType: `image/${format}`,
      width: 800,
      height: 400,
      bytes: bytes(format),
      sha256: image.sha256,
    })),
})

const media = (file: Uint8Array) =>
  Object.keys(partsOf(file))
    .filter((path) => path.startsWith('word/media/'))
    .sort()

test('a drawing is there with a PNG beside it; descriptions are those of the source', async () => {
  const { artifacts, diagnostics } = await render(issue, [docx()], { host: host(() => jpegOf()) })
  const file = artifacts[0]?.bytes as Uint8Array
  expect(diagnostics).toEqual([])
  expect(media(file).map((path) => path.slice(path.lastIndexOf('.')))).toEqual(['.jpg', '.svg', '.jpg'])
  const document = tagsOf(partOf(file, 'word/document.xml'))
  expect(document.filter((tag) => tag.name === 'wp:docPr').map((tag) => tag.attributes)).toEqual([
    { id: '1', name: 'image1', descr: 'Ruộng lúa & bờ' },
    { id: '2', name: 'image2', descr: 'Sơ đồ' },
  ])
  expect(document.filter((tag) => tag.name === 'asvg:svgBlip').length).toBe(1)
  expect(partsOf(file)[media(file)[1] as string]).toEqual(svgOf())
  expect(faultsOf(file)).toEqual([])
})

test('without a host a drawing stands alone, and that is said', async () => {
  const { diagnostics } = await render(issue, [docx()])
  expect(
    diagnostics.map(({ ruleId, severity, file, message, help }) => ({ ruleId, severity, file, message, help })),
  ).toMatchInlineSnapshot(`
    [
      {
        "file": "i/so-do.svg",
        "help": {
          "en": "Build with the bantin command, where each SVG drawing comes with a PNG.",
          "vi": "Xuất bằng lệnh bantin, nơi mỗi bản vẽ SVG có kèm một ảnh PNG.",
        },
        "message": {
          "en": "The drawing “i/so-do.svg” shows in Word 2016 and newer only: nothing here makes the PNG that goes with it.",
          "vi": "Bản vẽ “i/so-do.svg” chỉ hiện trong Word 2016 trở lên: ở đây không có gì để tạo bản PNG kèm theo.",
        },
        "ruleId": "to-docx/drawing-without-fallback",
        "severity": "info",
      },
    ]
  `)
})

test.each([
  ['empty', new Uint8Array()],
  ['no picture', new TextEncoder().encode('<html>')],
])('a picture that is %s: its description stands in its place, and that is an error', async (_name, bytes) => {
  const { artifacts, diagnostics } = await render(issue, [docx()], { host: host((format) => (format === 'png' ? bytes : jpegOf())) })
  const file = artifacts[0]?.bytes as Uint8Array
  expect(diagnostics.map((one) => `${one.severity} ${one.ruleId}`)).toContain('error to-docx/broken-image')
  expect(linesOf(partOf(file, 'word/document.xml'))).toContain('Ruộng lúa & bờ')
  expect(faultsOf(file)).toEqual([])
})

test('what is said of a picture that cannot be read', async () => {
  const { diagnostics } = await render(issue, [docx()], { host: host(() => new Uint8Array()) })
  expect(diagnostics.map(({ message, help }) => ({ message, help }))[0]).toMatchInlineSnapshot(`
    {
      "help": {
        "en": "Open the picture in an image program, save it as JPEG or PNG and replace the file.",
        "vi": "Mở ảnh bằng phần mềm xem ảnh và lưu lại thành JPEG hoặc PNG, rồi thay tệp.",
      },
      "message": {
        "en": "The picture “i/lua.png” cannot be read for the Word file.",
        "vi": "Không đọc được ảnh “i/lua.png” để đưa vào tệp Word.",
      },
    }
  `)
})
