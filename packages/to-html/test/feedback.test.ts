import { compileWritten } from '@bantin/testing'
import { expect, test } from 'vitest'
import { renderFile, renderTexts } from './support/issue.ts'

const sectionOf = (html: string): string | undefined => /<section class="feedback"[\s\S]*?<\/section>/.exec(html)?.[0]
const withPublisher = (publisher: Record<string, unknown>) => ({ bulletin: { publisher: { name: 'Trung tâm Thông tin', ...publisher } } })
const reachable = withPublisher({ email: 'tin@songngan.example', phone: '0200 555 0100', address: 'Số 2, đường Bến Nước' })

test('the section, in both shapes of the web form', async () => {
  const files = await renderTexts(await compileWritten(reachable))
  const section = sectionOf(files.get('web/index.html') ?? '')
  expect(section).toMatchInlineSnapshot(`
    "<section class="feedback" id="phan-hoi" aria-labelledby="phan-hoi-title">
    <h2 id="phan-hoi-title">Phản hồi</h2>
    <p>Bài nào có ích, điều gì chưa rõ, đề nghị gì cho các số sau? Xin gửi ý kiến chung của đơn vị, không ghi tên người.</p>
    <dl>
    <div><dt>Thư điện tử</dt><dd><a href="mailto:tin@songngan.example?subject=Ph%E1%BA%A3n%20h%E1%BB%93i%20B%E1%BA%A3n%20tin%20S%C3%B4ng%20Ng%C3%A2n%2C%20S%E1%BB%91%20264%20%C2%B7%20th%C3%A1ng%2011%2F2026%20-%20%C4%90%C6%A1n%20v%E1%BB%8B%3A&amp;body=B%C3%A0i%20c%C3%B3%20%C3%ADch%20(m%C3%A3%20b%C3%A0i)%3A%0D%0A%0D%0A%C4%90i%E1%BB%81u%20ch%C6%B0a%20r%C3%B5%3A%0D%0A%0D%0A%C4%90%E1%BB%81%20ngh%E1%BB%8B%20cho%20c%C3%A1c%20s%E1%BB%91%20sau%3A%0D%0A%0D%0A">Viết thư phản hồi: tin@songngan.example</a></dd></div>
    <div><dt>Điện thoại</dt><dd><a class="nb" href="tel:02005550100">0200 555 0100</a></dd></div>
    <div><dt>Địa chỉ</dt><dd>Số 2, đường Bến Nước</dd></div>
    </dl>
    </section>"
  `)
  expect(sectionOf(files.get('song-ngan-2026-11.html') ?? '')).toBe(section)
  expect(files.get('web/lua.html')).toContain('<a href="index.html#phan-hoi">Phản hồi</a>')
})

test.each<[language: 'vi' | 'en', subject: string, body: string]>([
  [
    'vi',
    'Phản hồi Bản tin Sông Ngân, Số 264 · tháng 11/2026 - Đơn vị:',
    'Bài có ích (mã bài):\r\n\r\nĐiều chưa rõ:\r\n\r\nĐề nghị cho các số sau:\r\n\r\n',
  ],
  [
    'en',
    'Feedback on Bản tin Sông Ngân, No. 264 · November 2026 - Unit:',
    'Useful articles (codes):\r\n\r\nWhat is unclear:\r\n\r\nSuggestions for the next issues:\r\n\r\n',
  ],
])('what the letter says in %s', async (language, subject, body) => {
  const href = /href="(mailto:[^"]*subject[^"]*)"/.exec(await renderFile('web/index.html', reachable, { language }))?.[1] ?? ''
  const { pathname, searchParams } = new URL(href.replaceAll('&amp;', '&'))
  expect([pathname, searchParams.get('subject'), searchParams.get('body')]).toEqual(['tin@songngan.example', subject, body])
})

test.each<[phone: string, shown: string]>([
  ['(0200) 555-0100', '<a class="nb" href="tel:02005550100">(0200) 555-0100</a>'],
  ['+84 200.555.0100', '<a class="nb" href="tel:+842005550100">+84 200.555.0100</a>'],
  ['0200 555 0100, máy lẻ 12', '0200 555 0100, máy lẻ 12'],
  ['113 - 114', '113 - 114'],
  ['0200 555 0100 - 0200 555 0101', '0200 555 0100 - 0200 555 0101'],
])('telephone %s', async (phone, shown) => {
  expect(sectionOf(await renderFile('web/index.html', withPublisher({ phone })))).toContain(`<dd>${shown}</dd>`)
})

test('a bulletin that cannot be reached has no section and no way to it', async () => {
  for (const text of (await renderTexts(await compileWritten())).values()) expect(text).not.toMatch(/id="phan-hoi"|href="[^"]*#phan-hoi"/)
})
