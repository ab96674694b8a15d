import { type Host, type ImageRequest, render } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { html } from '@bantin/to-html'
import { expect, test } from 'vitest'

// A PNG of one pixel.
const png = Uint8Array.from(
  atob('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=='),
  (character) => character.charCodeAt(0),
)
const issue = await compileWritten({
  items: { lua: [{ title: 'Gặt lúa' }, '![Ruộng lúa](../images/Ruộng%20lúa.png "Lúa chín.")\n'] },
  files: { 'i/images/Ruộng lúa.png': png },
})

const requests: ImageRequest[] = []
const TYPES = { webp: 'image/webp', jpeg: 'image/jpeg', png: 'image/png', original: 'image/png' } as const
/** A host that can make an image 1000 pixels wide and no wider, as `prepareImage` promises. */
const host: Host = {
  async prepareImage(_image, request) {
    requests.push(request)
    return request.formats.flatMap((format) =>
      request.widths.map((wanted) => {
        const width = Math.min(wanted, 1000)
        const bytes = new TextEncoder().encode(`${format}-${width}`)
        return { format, mediaType: TYPES[format], width, height: width / 2, bytes, sha256: '0123456789abcdef' }
      }),
    )
  },
}
const { artifacts } = await render(issue, [html()], { host })
const text = (path: string) => new TextDecoder().decode(artifacts.find((one) => one.path === path)?.bytes)

test('the pages ask for several widths in WebP and a format that every browser has, the single file for one', () => {
  expect(requests).toEqual([
    { widths: [480, 960, 1600], formats: ['webp', 'png'] },
    { widths: [960], formats: ['png'] },
  ])
})

test('a browser chooses width and format; an image is never announced wider than it is', () => {
  expect(/<picture>.*<\/picture>/s.exec(text('web/lua.html'))?.[0]).toMatchInlineSnapshot(
    `"<picture><source type="image/webp" srcset="images/ruong-lua-480.01234567.webp 480w, images/ruong-lua-960.01234567.webp 960w, images/ruong-lua-1000.01234567.webp 1000w" sizes="(min-width: 46em) 42em, 100vw"><img src="images/ruong-lua-960.01234567.png" srcset="images/ruong-lua-480.01234567.png 480w, images/ruong-lua-960.01234567.png 960w, images/ruong-lua-1000.01234567.png 1000w" sizes="(min-width: 46em) 42em, 100vw" alt="Ruộng lúa" width="1000" height="500" loading="lazy" decoding="async"></picture>"`,
  )
})

test('files are named for what they show, their width and their content', () => {
  expect(artifacts.filter((one) => one.path.includes('/images/')).map((one) => [one.path, one.mediaType, one.role])).toMatchInlineSnapshot(`
    [
      [
        "web/images/ruong-lua-480.01234567.webp",
        "image/webp",
        "part",
      ],
      [
        "web/images/ruong-lua-960.01234567.webp",
        "image/webp",
        "part",
      ],
      [
        "web/images/ruong-lua-1000.01234567.webp",
        "image/webp",
        "part",
      ],
      [
        "web/images/ruong-lua-480.01234567.png",
        "image/png",
        "part",
      ],
      [
        "web/images/ruong-lua-960.01234567.png",
        "image/png",
        "part",
      ],
      [
        "web/images/ruong-lua-1000.01234567.png",
        "image/png",
        "part",
      ],
    ]
  `)
})

test('the single file holds the image itself', () => {
  expect(/<img [^>]*>/.exec(text('song-ngan-2026-11.html'))?.[0]).toBe(
    `<img src="data:image/png;base64,${btoa('png-960')}" alt="Ruộng lúa" width="960" height="480" loading="lazy" decoding="async">`,
  )
})

test.each([0, 1, 2, 3, 255])('base64 of %d bytes is what the platform writes', async (length) => {
  const bytes = Uint8Array.from({ length }, (_, i) => (i * 37) % 256)
  const one: Host = {
    prepareImage: async () => [{ format: 'png', mediaType: 'image/png', width: 1, height: 1, bytes, sha256: '00000000' }],
  }
  const rendered = await render(issue, [html({ pages: false })], { host: one })
  const page = new TextDecoder().decode(rendered.artifacts[0]?.bytes)
  expect(/base64,([^"]*)"/.exec(page.slice(page.indexOf('<body>')))?.[1]).toBe(btoa(String.fromCharCode(...bytes)))
})

test('without a host images go out as they came in', async () => {
  const plain = await render(issue, [html({ singleFile: false })])
  const image = plain.artifacts.find((one) => one.path.includes('/images/'))
  expect(image?.path).toMatch(/^web\/images\/ruong-lua-1\.[0-9a-f]{8}\.png$/)
  expect(image?.bytes).toEqual(png)
})
