import { offlineControl, offlineCss, offlineList } from '@bantin/offline'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })
const page = (body: string) =>
  `<!DOCTYPE html>\n<html lang="vi">\n<head>\n<meta charset="utf-8">\n<title>Số 12</title>\n<style>${offlineCss}</style>\n</head>\n<body>\n<main>\n<h1>Số 12</h1>\n${body}</main>\n</body>\n</html>\n`
const messages = async (html: string) =>
  (await validator.validateString(html)).results.flatMap((result) =>
    result.messages.map((one) => `${one.line} ${one.ruleId} ${one.message}`),
  )

const issue = { id: 'so-12', title: 'Số 12 <“&">' }

test.each(['vi', 'en'] as const)('the markup is valid in %s', async (language) => {
  const list = offlineList({ issues: [{ ...issue, address: 'issues/so-12.html' }], language })
  expect(await messages(page(offlineControl({ issue, language })))).toEqual([])
  expect(await messages(page(list))).toEqual([])
})

test('the control of an issue is hidden until it works; names are text', () => {
  expect(offlineControl({ issue })).toMatchInlineSnapshot(`
    "<div class="offline" lang="vi" data-offline hidden>
    <div data-keep="so-12" data-title="Số 12 &lt;“&amp;&quot;&gt;"></div>
    <p class="offline-status" role="status"></p>
    </div>
    "
  `)
})

test('the list', () => {
  expect(offlineList({ issues: [{ ...issue, address: 'issues/so-12.html' }] })).toMatchInlineSnapshot(`
    "<div class="offline" lang="vi" data-offline>
    <p class="offline-off">Trình duyệt này không giữ được các số để đọc khi không có mạng. Hãy tải tệp của từng số về máy.</p>
    <div class="offline-on" hidden>
    <p>Những gì đã giữ nằm trên máy này và đọc được khi không có mạng. Không ai khác biết bạn giữ gì.</p>
    <p class="offline-status" role="status"></p>
    <ul class="offline-list">
    <li data-keep="so-12"><a href="issues/so-12.html">Số 12 &lt;“&amp;&quot;&gt;</a></li>
    <li data-keep="_search">Dữ liệu tìm kiếm</li>
    <li data-keep="_verify">Dữ liệu đối chiếu bản thật</li>
    </ul>
    </div>
    </div>
    "
  `)
})

test('a row of the list is short: 360 of them fit into a page', () => {
  const issues = Array.from({ length: 360 }, (_, i) => ({
    id: `doi-thong-2026-${i}`,
    title: `Số ${i}, tháng 11/2026`,
    address: `issues/doi-thong-2026-${i}.html`,
  }))
  expect(new TextEncoder().encode(offlineList({ issues })).length).toBeLessThan(50_000)
})
