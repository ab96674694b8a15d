import type { Figure } from '@bantin/schema'
import type { Image } from 'mdast'
import { expect, test } from 'vitest'
import { convert, paragraph, text } from '../convert.ts'

const image: Image = { type: 'image', url: 'issues/11/images/lua.jpg', alt: 'Ruộng lúa', title: null }
const figure: Figure = {
  type: 'figure',
  kind: 'image',
  children: [image, { type: 'caption', data: { label: 'Hình 1' }, children: [text('Lúa chín.')] }],
}

test('a picture stands over its caption, which begins with its number', () => {
  const files = {
    src: 'images/lua-480.jpg',
    width: 960,
    height: 640,
    srcset: 'images/lua-480.jpg 480w, images/lua-960.jpg 960w',
    sizes: '100vw',
    sources: [{ type: 'image/webp', srcset: 'images/lua-480.webp 480w' }],
  }
  expect(convert([figure], { image: (path) => (path === image.url ? files : undefined) })).toMatchInlineSnapshot(`
    "<figure class="figure figure-image">
    <picture><source type="image/webp" srcset="images/lua-480.webp 480w" sizes="100vw"><img src="images/lua-480.jpg" srcset="images/lua-480.jpg 480w, images/lua-960.jpg 960w" sizes="100vw" alt="Ruộng lúa" width="960" height="640" loading="lazy" decoding="async"></picture>
    <figcaption><span class="caption-label">Hình 1.</span> Lúa chín.</figcaption>
    </figure>"
  `)
})

test('the words of a picture stand where its file is missing', () => {
  expect(convert([figure])).toContain('\nRuộng lúa\n')
})

test('an image never keeps the address that the content gave it', () => {
  const remote: Image = { type: 'image', url: 'https://spy.example/pixel.gif', alt: 'một ảnh', title: 'tên' }
  expect(convert([paragraph(remote)])).toBe('<p>một ảnh</p>')
  expect(convert([paragraph(remote)], { image: () => ({ src: 'a.png', width: 1, height: 1 }) })).toBe(
    '<p><img src="a.png" alt="một ảnh" title="tên" width="1" height="1" loading="lazy" decoding="async"></p>',
  )
})
