import { compileWritten, rich } from '@bantin/testing'
import { expect, test } from 'vitest'
import { badAddresses, hostileIssue } from './support/hostile-issue.ts'
import { renderBook } from './support/render-book.ts'

const body = (page: string): string => page.replace(/^[\s\S]*<body[^>]*>\n|\n<\/body>[\s\S]*$/g, '')

test('an item with every field', async () => {
  const { text } = await renderBook(await compileWritten(rich))
  expect(body(text('item-lua.xhtml'))).toMatchInlineSnapshot(`
    "<section epub:type="chapter" role="doc-chapter" aria-labelledby="title">
    <header class="item-header">
    <p class="kicker">Tin tức</p>
    <h1 id="title">Gặt lúa</h1>
    <p class="subtitle" role="doc-subtitle">Trước mưa</p>
    <p class="summary">Gặt sớm, phơi khô.</p>
    <p class="byline"><span class="contributors">Tác giả: Tổ nông vụ (Trạm Khuyến nông)</span> <span class="contributors">Biên tập: Ban Biên tập</span> </p>
    <p class="facts">khoảng 1 phút đọc</p>
    <p class="origin">Bài đăng lại từ <a href="https://muavu.example/9"><cite>Bản tin Mùa vụ</cite></a>, số 9, ngày 01 tháng 10 năm 2026.</p>
    </header>
    <section class="corrected" aria-labelledby="dinh-chinh">
    <h2 id="dinh-chinh">Bài này đã được đính chính</h2>
    <ul>
    <li>
    <p class="correction-of">Đính chính đăng ở số này: <a href="item-rau.xhtml">Trồng rau</a> · <time datetime="2026-11-04">ngày 04 tháng 11 năm 2026</time></p>
    <dl>
    <dt>Đã in</dt>
    <dd>3 ha</dd>
    <dt>Nay sửa là</dt>
    <dd><strong>30 ha</strong></dd>
    </dl>
    </li>
    </ul>
    </section>
    <div class="body">
    <p>Gặt sớm.<sup class="note-ref"><a role="doc-noteref" id="x_note_1_ref" epub:type="noteref" href="#x_note_1">1</a></sup></p>
    <h2 id="x_phoi">Phơi</h2>
    <p>Phơi mỏng, xem <a href="item-rau.xhtml#x_tuoi">bài rau</a>.</p>
    <section class="notes" epub:type="footnotes">
    <aside class="note" epub:type="footnote" role="doc-footnote" id="x_note_1"><p><span class="note-number">1.</span> Theo lịch. <a role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1" href="#x_note_1_ref">↩︎</a></p></aside></section>
    </div>
    <p class="keywords">Từ khóa: lúa, phơi</p>
    </section>"
  `)
})

test('corrections, with a link to what is corrected', async () => {
  const { text } = await renderBook(await compileWritten(rich))
  expect(text('item-rau.xhtml').match(/<section class="corrections"[\s\S]*?<\/section>/)?.[0]).toMatchInlineSnapshot(`
    "<section class="corrections" aria-labelledby="corrections">
    <h2 id="corrections">Đính chính</h2>
    <ul>
    <li>
    <p class="correction-of"><a href="item-lua.xhtml">Gặt lúa</a> · <time datetime="2026-11-04">ngày 04 tháng 11 năm 2026</time></p>
    <dl>
    <dt>Đã in</dt>
    <dd><del>3 ha</del></dd>
    <dt>Nay sửa là</dt>
    <dd><ins>30 ha</ins></dd>
    </dl>
    </li>
    </ul>
    </section>"
  `)
})

test('words of the form in an item of another language are marked', async () => {
  const items = { lua: [{ title: 'Mnơ̆ng', language: 'rad', keywords: ['mdiê'] }, 'Klei.\n'] } as const
  const { text } = await renderBook(await compileWritten({ items }))
  const page = text('item-lua.xhtml')
  expect(page).toContain('<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="rad" xml:lang="rad">')
  expect(page).toContain('<p class="kicker" lang="vi" xml:lang="vi">Tin tức</p>')
  expect(page).toContain('<p class="facts" lang="vi" xml:lang="vi">')
  expect(page).toContain('<p class="keywords"><span lang="vi" xml:lang="vi">Từ khóa:</span> mdiê</p>')
})

test('translations lead to one another', async () => {
  const items = { lua: [{ title: 'Gặt' }, 'A.\n'], yua: [{ title: 'Hua', language: 'rad', translationOf: 'lua' }, 'B.\n'] } as const
  const { text } = await renderBook(await compileWritten({ items }))
  expect(text('item-lua.xhtml')).toContain('<a href="item-yua.xhtml" hreflang="rad" lang="rad" xml:lang="rad">Klei Êđê</a>')
  expect(text('item-yua.xhtml')).toContain(
    '<p class="translation" lang="vi" xml:lang="vi">Bản dịch của bài <a href="item-lua.xhtml" hreflang="vi">Gặt</a></p>',
  )
})

test('notes: twice referred to, in several blocks, and one that nothing leads to', async () => {
  const items = { lua: [{ title: 'Gặt' }, 'Một[^a] hai[^a].\n\n[^a]: - gạch\n\n    Đoạn.\n\n[^b]: Lẻ.\n'] } as const
  const { text } = await renderBook(await compileWritten({ items }))
  expect(
    text('item-lua.xhtml')
      .match(/<p>Một[\s\S]*<\/section>/)?.[0]
      .replace(/<\/div>\n<\/section>$/, ''),
  ).toMatchInlineSnapshot(`
    "<p>Một<sup class="note-ref"><a role="doc-noteref" id="x_note_1_ref" epub:type="noteref" href="#x_note_1">1</a></sup> hai<sup class="note-ref"><a role="doc-noteref" id="x_note_1_ref-2" epub:type="noteref" href="#x_note_1">1</a></sup>.</p>
    <section class="notes" epub:type="footnotes">
    <aside class="note" epub:type="footnote" role="doc-footnote" id="x_note_1"><p><span class="note-number">1.</span> </p><ul>
    <li>gạch</li>
    </ul><p>Đoạn. <a role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1" href="#x_note_1_ref">↩︎</a> <a role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1, lần 2" href="#x_note_1_ref-2">↩︎</a></p></aside>
    <div class="note" id="x_note_2"><p><span class="note-number">2.</span> Lẻ.</p></div></section>
    "
  `)
})

test('links that lead nowhere keep their words', async () => {
  const { text } = await renderBook(await hostileIssue())
  const page = text('item-lua.xhtml')
  expect(page.match(/href="[^"]*"/g)).toEqual([
    'href="css/book.css"',
    'href="item-lua.xhtml"',
    'href="https://vi.example/t%C6%B0%E1%BB%9Bi?q=%C4%83&amp;b=%3Ci%3E#%25"',
    'href="mailto:a%20b@c%20d"',
    'href="tel:+84%20200%20555"',
    'href="https://a.example/"',
    'href="#x_note_1"',
    'href="https://a.example/"',
    'href="https://b.example/"',
    'href="#x_note_1"',
    'href="#x_note_1"',
    'href="#x_note_2"',
    'href="#x_note_1_ref"',
    'href="#x_note_1_ref-2"',
    'href="#x_note_1_ref-3"',
    'href="#x_note_2_ref"',
  ])
  expect(page.split('>tới ').length - 1).toBe(badAddresses.length)
})

test('an id stands once, and as XML has it', async () => {
  const ids = (await renderBook(await hostileIssue())).text('item-lua.xhtml').match(/ id="[^"]*"/g) ?? []
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids).toContain(' id="x_1_b2ă"')
})
