import { searchForm } from '@bantin/search'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'vitest'
import { corpus } from './support/corpus.ts'
import { searchPage } from './support/site.ts'

const validator = new HtmlValidate({ extends: ['html-validate:recommended'] })

const messages = async (html: string) =>
  (await validator.validateString(html)).results.flatMap((result) =>
    result.messages.map((one) => `${one.line} ${one.ruleId} ${one.message}`),
  )

test.each(['vi', 'en'] as const)('the page is valid in %s', async (language) => {
  expect(await messages(searchPage(corpus, language))).toEqual([])
})

test('the validator finds what is wrong', async () => {
  expect(await messages('<!DOCTYPE html><html lang="vi"><head><title>a</title></head><body><p><div></div></p></body></html>')).not.toEqual(
    [],
  )
})

test('the form has a field for what can be chosen, and no other; names are text', () => {
  expect(
    searchForm({
      facets: { years: ['2026'], sections: [], places: [{ key: 'a"b', name: 'Xã <Bến> & "Đá"' }] },
      labels: { noScript: 'Không có script.' },
      folder: '../search/',
    }),
  ).toMatchInlineSnapshot(`
    "<div class="search" lang="vi" data-search="../search/" data-labels="{&quot;more&quot;:&quot;Xem thêm&quot;,&quot;searching&quot;:&quot;Đang tìm…&quot;,&quot;found&quot;:&quot;Tìm thấy {n} bài.&quot;,&quot;foundOne&quot;:&quot;Tìm thấy 1 bài.&quot;,&quot;foundExact&quot;:&quot;Tìm thấy {of} bài, trong đó {n} bài viết đúng dấu như đã gõ đứng trước.&quot;,&quot;none&quot;:&quot;Không tìm thấy bài nào. Hãy thử ít từ hơn, hoặc bỏ bớt điều kiện lọc.&quot;,&quot;incomplete&quot;:&quot;Không bài nào có đủ các từ. {n} bài sau có nhiều từ nhất.&quot;,&quot;failed&quot;:&quot;Không tải được dữ liệu tìm kiếm. Hãy kiểm tra đường truyền rồi bấm Tìm lại.&quot;}">
    <p class="search-off">Không có script.</p>
    <form role="search" hidden>
    <p><label for="search-q">Từ cần tìm</label> <input id="search-q" name="q" type="search" maxlength="500" autocomplete="off" aria-describedby="search-hint"></p>
    <p id="search-hint" class="search-hint">Gõ có dấu hay không dấu đều được. Đặt trong ngoặc kép để tìm đúng cụm từ, ví dụ &quot;nước sạch&quot;.</p>
    <p><label for="search-year">Năm</label> <select id="search-year" name="year"><option value="">Tất cả</option><option value="2026">2026</option></select></p>
    <p><label for="search-place">Địa phương</label> <select id="search-place" name="place"><option value="">Tất cả</option><option value="a&quot;b">Xã &lt;Bến&gt; &amp; &quot;Đá&quot;</option></select></p>
    <p><button type="submit">Tìm</button></p>
    </form>
    <p class="search-status" role="status"></p>
    <div class="search-results"></div>
    </div>
    "
  `)
})
