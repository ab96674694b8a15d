import { wordsOf } from '@bantin/drafting'
import { fromHtml, html } from '@bantin/from-html'
import { expect, test } from 'vitest'

const PAGE = `<nav><a href="/">Trang chủ</a></nav><article><h1>Gặt sớm</h1>
<p>Lúa chín đều thì gặt trước khi mưa xuống, phơi ngay trong ngày để hạt không nảy mầm trên đồng.</p>
<p onclick="run()"><a href="javascript:run()">Xem thêm</a></p></article>`

test('a dropped file is read in the page', async () => {
  const file = new File([PAGE], 'gat.html', { type: 'text/html' })
  const bytes = new Uint8Array(await file.arrayBuffer())
  const { manuscript, diagnostics } = await html().read({ name: file.name, bytes })
  expect(manuscript?.blocks.map((block) => wordsOf([block]).trim())).toEqual([
    'Gặt sớm',
    'Lúa chín đều thì gặt trước khi mưa xuống, phơi ngay trong ngày để hạt không nảy mầm trên đồng.',
    'Xem thêm',
  ])
  expect(manuscript?.leftOut.map(({ text }) => text)).toEqual(['Trang chủ'])
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['html/unsafe-link'])
  expect((await fromHtml(bytes, { name: file.name })).file).toBe('gat.html')
})

test('legacy bytes are the same there', async () => {
  const bytes = Uint8Array.from('<font face=".VnTime">n\u00ad\u00edc \u0093', (char) => char.charCodeAt(0))
  const { manuscript } = await html().read({ name: 'a.html', bytes })
  expect(manuscript?.blocks.map((block) => wordsOf([block]))).toEqual(['n\u00ad\u00edc “'])
})

test('elements nested without end do not exhaust the stack of a browser', async () => {
  const { manuscript } = await html().read({
    name: 'a.html',
    bytes: new TextEncoder().encode('<table><tr><td><div>'.repeat(20_000).concat('chữ')),
  })
  expect(manuscript && wordsOf(manuscript.blocks).trim()).toBe('chữ')
})
