import { compileWritten, rich } from '@bantin/testing'
import { expect, test } from 'vitest'
import { renderFile, renderTexts } from './support/issue.ts'

const bodyOf = (html: string): string => html.slice(html.indexOf('<body>'))

test('the page of the contents, whole', async () => {
  const html = await renderFile('web/index.html', rich)
  expect(html.replace(/(style|reader)\.[0-9a-f]{8}/g, '$1.HASH')).toMatchInlineSnapshot(`
    "<!DOCTYPE html>
    <html lang="vi">
    <head>
    <meta charset="utf-8">
    <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39; data:; style-src &#39;self&#39;; script-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;none&#39;">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta name="referrer" content="no-referrer">
    <meta name="color-scheme" content="light dark">
    <title>Bản tin Sông Ngân · Số 264 · tháng 11/2026 · năm thứ 32</title>
    <meta name="description" content="Tin hằng tháng">
    <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=&#39;http://www.w3.org/2000/svg&#39; viewBox=&#39;0 0 8 8&#39;%3E%3Crect width=&#39;8&#39; height=&#39;8&#39; rx=&#39;1.5&#39; fill=&#39;%231c6b57&#39;/%3E%3C/svg%3E">
    <link rel="stylesheet" href="assets/style.HASH.css">
    <script src="assets/reader.HASH.js"></script>
    <script type="application/ld+json">{"@context":"https://schema.org","@type":"PublicationIssue","name":"Số 264","issueNumber":264,"datePublished":"2026-11-05","inLanguage":"vi","isPartOf":{"@type":"Periodical","name":"Bản tin Sông Ngân","alternateName":"Tin hằng tháng","publisher":{"@type":"Organization","name":"Trung tâm Thông tin","parentOrganization":{"@type":"Organization","name":"Ủy ban"},"email":"tin@songngan.example","url":"https://songngan.example/"}},"hasPart":[{"@type":"Article","headline":"Gặt lúa","identifier":"264-01","position":1,"inLanguage":"vi"},{"@type":"Article","headline":"Trồng rau","identifier":"264-02","position":2,"inLanguage":"vi"}]}</script>
    </head>
    <body>
    <a class="skip" href="#main">Đến nội dung chính</a>
    <header class="masthead">
    <div class="masthead-text">
    <div>
    <p class="masthead-publisher"><span>Ủy ban</span> <strong>Trung tâm Thông tin</strong></p>
    <h1>Bản tin Sông Ngân</h1>
    <p class="masthead-subtitle">Tin hằng tháng</p>
    </div>
    <p class="issue-line"><span class="nb">Số 264</span> · <span class="nb">tháng 11/2026</span> · <span class="nb">năm thứ 32</span></p>
    <p class="issue-date">Phát hành <time datetime="2026-11-05">ngày 05 tháng 11 năm 2026</time></p>
    <div class="controls" role="group" aria-label="Cách hiển thị" data-controls hidden>
    <button type="button" data-action="smaller" aria-label="Chữ nhỏ hơn"><span class="smaller" aria-hidden="true">A</span></button>
    <button type="button" data-action="larger" aria-label="Chữ to hơn"><span class="larger" aria-hidden="true">A</span></button>
    <button type="button" data-action="dark" aria-pressed="false">Nền tối</button>
    <span class="unseen" role="status" data-size-label="Cỡ chữ {n} trên 4"></span>
    </div>
    </div>
    <figure class="cover"><img src="images/bia-8.ed6f75d4.svg" alt="Dòng sông" width="8" height="4"><figcaption>Ảnh: Ban Biên tập</figcaption></figure>
    </header>
    <main id="main" class="wrap" tabindex="-1">
    <form class="code-box" role="search" data-codes="264" data-unknown="Không có bài nào mang mã {code} trong số này. Mời xem mã ghi dưới tên từng bài trong mục lục." data-elsewhere="Mã {code} không thuộc số này (số 264). Mời mở số báo có mã đó." hidden>
    <label for="code">Mã bài</label>
    <input id="code" type="text" inputmode="numeric" enterkeyhint="go" autocomplete="off" maxlength="20" aria-describedby="code-hint">
    <button type="submit">Đến bài</button>
    <p class="code-hint" id="code-hint">Gõ mã in bên bài, ví dụ 264-01, hoặc chỉ số thứ tự của bài.</p>
    <p class="code-status" aria-live="polite"></p>
    </form>
    <nav class="contents" id="contents" aria-label="Trong số này">
    <section class="contents-section">
    <div class="contents-head">
    <h2>Tin tức</h2>
    </div>
    <ul class="entries">
    <li class="entry" id="264-01">
    <h3><a href="lua.html">Gặt lúa</a></h3>
    <p class="entry-subtitle">Trước mưa</p>
    <p class="entry-summary">Gặt sớm, phơi khô.</p>
    <p class="entry-facts"><span class="contributors"><span class="role">Tác giả:</span> Tổ nông vụ (Trạm Khuyến nông)</span> <span class="minutes">khoảng 1 phút đọc</span> <span class="code">Mã bài <span class="nb">264-01</span></span></p>
    </li>
    <li class="entry" id="264-02">
    <h3><a href="rau.html">Trồng rau</a></h3>
    <p class="entry-facts"><span class="minutes">khoảng 1 phút đọc</span> <span class="code">Mã bài <span class="nb">264-02</span></span></p>
    </li>
    </ul>
    </section>
    </nav>
    <section class="feedback" id="phan-hoi" aria-labelledby="phan-hoi-title">
    <h2 id="phan-hoi-title">Phản hồi</h2>
    <p>Bài nào có ích, điều gì chưa rõ, đề nghị gì cho các số sau? Xin gửi ý kiến chung của đơn vị, không ghi tên người.</p>
    <dl>
    <div><dt>Thư điện tử</dt><dd><a href="mailto:tin@songngan.example?subject=Ph%E1%BA%A3n%20h%E1%BB%93i%20B%E1%BA%A3n%20tin%20S%C3%B4ng%20Ng%C3%A2n%2C%20S%E1%BB%91%20264%20%C2%B7%20th%C3%A1ng%2011%2F2026%20%C2%B7%20n%C4%83m%20th%E1%BB%A9%2032%20-%20%C4%90%C6%A1n%20v%E1%BB%8B%3A&amp;body=B%C3%A0i%20c%C3%B3%20%C3%ADch%20(m%C3%A3%20b%C3%A0i)%3A%0D%0A%0D%0A%C4%90i%E1%BB%81u%20ch%C6%B0a%20r%C3%B5%3A%0D%0A%0D%0A%C4%90%E1%BB%81%20ngh%E1%BB%8B%20cho%20c%C3%A1c%20s%E1%BB%91%20sau%3A%0D%0A%0D%0A">Viết thư phản hồi: tin@songngan.example</a></dd></div>
    </dl>
    </section>
    </main>
    <footer class="imprint" id="imprint">
    <h2>Thông tin xuất bản</h2>
    <p class="imprint-title"><strong>Bản tin Sông Ngân</strong> · Số 264 · tháng 11/2026 · năm thứ 32</p>
    <dl>
    <div><dt>Cơ quan chủ quản</dt><dd>Ủy ban</dd></div>
    <div><dt>Cơ quan xuất bản</dt><dd>Trung tâm Thông tin</dd></div>
    <div><dt>Chịu trách nhiệm xuất bản</dt><dd>Giám đốc</dd></div>
    <div><dt>Thực hiện</dt><dd>Biên tập, Tổ tin</dd></div>
    <div><dt>Giấy phép xuất bản</dt><dd>số 45/GP, ngày 08 tháng 12 năm 2025, do Sở Thông tin cấp</dd></div>
    <div><dt>Số lượng</dt><dd>1.200 bản</dd></div>
    <div><dt>In xong</dt><dd>ngày 03 tháng 11 năm 2026</dd></div>
    <div><dt>Phát hành</dt><dd>ngày 05 tháng 11 năm 2026</dd></div>
    <div><dt>Kỳ hạn</dt><dd>Mỗi tháng một số</dd></div>
    <div><dt>Thư điện tử</dt><dd><a href="mailto:tin@songngan.example">tin@songngan.example</a></dd></div>
    <div><dt>Trang web</dt><dd><a href="https://songngan.example/">songngan.example</a></dd></div>
    </dl>
    </footer>
    </body>
    </html>
    "
  `)
})

test('the page of an item', async () => {
  expect(bodyOf(await renderFile('web/lua.html', rich))).toMatchInlineSnapshot(`
    "<body>
    <a class="skip" href="#main">Đến nội dung chính</a>
    <header class="running-head">
    <p class="running-title"><a href="index.html">Bản tin Sông Ngân</a></p>
    <p class="running-issue">Số 264 · tháng 11/2026 · năm thứ 32</p>
    <div class="controls" role="group" aria-label="Cách hiển thị" data-controls hidden>
    <button type="button" data-action="smaller" aria-label="Chữ nhỏ hơn"><span class="smaller" aria-hidden="true">A</span></button>
    <button type="button" data-action="larger" aria-label="Chữ to hơn"><span class="larger" aria-hidden="true">A</span></button>
    <button type="button" data-action="dark" aria-pressed="false">Nền tối</button>
    <span class="unseen" role="status" data-size-label="Cỡ chữ {n} trên 4"></span>
    </div>
    </header>
    <main id="main" tabindex="-1">
    <article class="item" id="item_lua_" aria-labelledby="item_lua_title_">
    <header class="item-header">
    <p class="kicker">Tin tức</p>
    <h1 id="item_lua_title_">Gặt lúa</h1>
    <p class="subtitle">Trước mưa</p>
    <p class="summary">Gặt sớm, phơi khô.</p>
    <p class="byline"><span class="contributors"><span class="role">Tác giả:</span> Tổ nông vụ (Trạm Khuyến nông)</span> <span class="contributors"><span class="role">Biên tập:</span> Ban Biên tập</span> </p>
    <p class="facts"><span class="minutes">khoảng 1 phút đọc</span> <span class="code">Mã bài <span class="nb">264-01</span></span></p>
    <p class="origin">Bài đăng lại từ <a href="https://muavu.example/9"><cite>Bản tin Mùa vụ</cite></a>, số 9, ngày 01 tháng 10 năm 2026.</p>
    </header>
    <section class="corrected" id="dinh-chinh" role="note">
    <h2>Bài này đã được đính chính</h2>
    <ul>
    <li>
    <p class="correction-of">Đính chính đăng ở số này: <a href="rau.html">Trồng rau</a> · <time datetime="2026-11-04">ngày 04 tháng 11 năm 2026</time></p>
    <dl>
    <div><dt>Đã in</dt><dd>3 ha</dd></div>
    <div><dt>Nay sửa là</dt><dd><strong>30 ha</strong></dd></div>
    </dl>
    </li>
    </ul>
    </section>
    <div class="body">
    <p>Gặt sớm.<sup class="note-ref"><a href="#item_lua_note_1" id="item_lua_note_1_ref" role="doc-noteref" aria-describedby="item_lua_notes_">1</a></sup></p>
    <h2 id="item_lua_phoi">Phơi</h2>
    <p>Phơi mỏng, xem <a href="rau.html#item_rau_tuoi">bài rau</a>.</p>
    <section class="notes" role="doc-endnotes" aria-labelledby="item_lua_notes_ item_lua_title_"><h2 id="item_lua_notes_">Chú thích</h2>
    <ol>
    <li id="item_lua_note_1"><p>Theo lịch. <a href="#item_lua_note_1_ref" role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1">↩︎</a></p></li>
    </ol></section>
    </div>
    <p class="keywords">Từ khóa: lúa, phơi</p>
    </article>
    <nav class="neighbours" aria-label="Bài khác">
    <a class="back" href="index.html">Về mục lục</a>
    <a class="next" rel="next" href="rau.html"><span class="direction">Bài sau</span> <span class="title">Trồng rau</span></a>
    </nav>
    </main>
    <footer class="colophon">
    <p><strong>Bản tin Sông Ngân</strong> · Trung tâm Thông tin</p>
    <p>Giấy phép xuất bản số 45/GP, ngày 08 tháng 12 năm 2025, do Sở Thông tin cấp</p>
    <p><a href="index.html#imprint">Thông tin xuất bản</a> · <a href="index.html#phan-hoi">Phản hồi</a></p>
    </footer>
    </body>
    </html>
    "
  `)
})

test('the article of the single file: lower headings, links within the file', async () => {
  const html = await renderFile('song-ngan-2026-11.html', rich)
  expect(html.slice(html.indexOf('<section class="issue-section">'), html.indexOf('</main>'))).toMatchInlineSnapshot(`
    "<section class="issue-section">
    <h2 class="section-title">Tin tức</h2>
    <article class="item" id="item_lua_" aria-labelledby="item_lua_title_">
    <header class="item-header">
    <h3 id="item_lua_title_">Gặt lúa</h3>
    <p class="subtitle">Trước mưa</p>
    <p class="summary">Gặt sớm, phơi khô.</p>
    <p class="byline"><span class="contributors"><span class="role">Tác giả:</span> Tổ nông vụ (Trạm Khuyến nông)</span> <span class="contributors"><span class="role">Biên tập:</span> Ban Biên tập</span> </p>
    <p class="facts"><span class="minutes">khoảng 1 phút đọc</span> <span class="code">Mã bài <span class="nb">264-01</span></span></p>
    <p class="origin">Bài đăng lại từ <a href="https://muavu.example/9"><cite>Bản tin Mùa vụ</cite></a>, số 9, ngày 01 tháng 10 năm 2026.</p>
    </header>
    <section class="corrected" id="item_lua_dinh-chinh_" role="note">
    <h4>Bài này đã được đính chính</h4>
    <ul>
    <li>
    <p class="correction-of">Đính chính đăng ở số này: <a href="#item_rau_">Trồng rau</a> · <time datetime="2026-11-04">ngày 04 tháng 11 năm 2026</time></p>
    <dl>
    <div><dt>Đã in</dt><dd>3 ha</dd></div>
    <div><dt>Nay sửa là</dt><dd><strong>30 ha</strong></dd></div>
    </dl>
    </li>
    </ul>
    </section>
    <div class="body">
    <p>Gặt sớm.<sup class="note-ref"><a href="#item_lua_note_1" id="item_lua_note_1_ref" role="doc-noteref" aria-describedby="item_lua_notes_">1</a></sup></p>
    <h4 id="item_lua_phoi">Phơi</h4>
    <p>Phơi mỏng, xem <a href="#item_rau_tuoi">bài rau</a>.</p>
    <section class="notes" role="doc-endnotes" aria-labelledby="item_lua_notes_ item_lua_title_"><h4 id="item_lua_notes_">Chú thích</h4>
    <ol>
    <li id="item_lua_note_1"><p>Theo lịch. <a href="#item_lua_note_1_ref" role="doc-backlink" aria-label="Trở lại chỗ có chú thích 1">↩︎</a></p></li>
    </ol></section>
    </div>
    <p class="keywords">Từ khóa: lúa, phơi</p>
    </article>
    <p class="back-line"><a class="back" href="#contents">Về mục lục</a></p>
    <article class="item" id="item_rau_" aria-labelledby="item_rau_title_">
    <header class="item-header">
    <h3 id="item_rau_title_">Trồng rau</h3>
    <p class="facts"><span class="minutes">khoảng 1 phút đọc</span> <span class="code">Mã bài <span class="nb">264-02</span></span></p>
    </header>
    <div class="body">
    <h4 id="item_rau_tuoi">Tưới</h4>
    <p>Tưới sáng.</p>
    </div>
    <section class="corrections" id="item_rau_cac-dinh-chinh_">
    <h4>Đính chính</h4>
    <ul>
    <li>
    <p class="correction-of"><a href="#item_lua_">Gặt lúa</a> · <time datetime="2026-11-04">ngày 04 tháng 11 năm 2026</time></p>
    <dl>
    <div><dt>Đã in</dt><dd><del>3 ha</del></dd></div>
    <div><dt>Nay sửa là</dt><dd><ins>30 ha</ins></dd></div>
    </dl>
    </li>
    </ul>
    </section>
    </article>
    <p class="back-line"><a class="back" href="#contents">Về mục lục</a></p>
    </section>
    <div class="wrap"><section class="feedback" id="phan-hoi" aria-labelledby="phan-hoi-title">
    <h2 id="phan-hoi-title">Phản hồi</h2>
    <p>Bài nào có ích, điều gì chưa rõ, đề nghị gì cho các số sau? Xin gửi ý kiến chung của đơn vị, không ghi tên người.</p>
    <dl>
    <div><dt>Thư điện tử</dt><dd><a href="mailto:tin@songngan.example?subject=Ph%E1%BA%A3n%20h%E1%BB%93i%20B%E1%BA%A3n%20tin%20S%C3%B4ng%20Ng%C3%A2n%2C%20S%E1%BB%91%20264%20%C2%B7%20th%C3%A1ng%2011%2F2026%20%C2%B7%20n%C4%83m%20th%E1%BB%A9%2032%20-%20%C4%90%C6%A1n%20v%E1%BB%8B%3A&amp;body=B%C3%A0i%20c%C3%B3%20%C3%ADch%20(m%C3%A3%20b%C3%A0i)%3A%0D%0A%0D%0A%C4%90i%E1%BB%81u%20ch%C6%B0a%20r%C3%B5%3A%0D%0A%0D%0A%C4%90%E1%BB%81%20ngh%E1%BB%8B%20cho%20c%C3%A1c%20s%E1%BB%91%20sau%3A%0D%0A%0D%0A">Viết thư phản hồi: tin@songngan.example</a></dd></div>
    </dl>
    </section>
    </div>
    "
  `)
})

test('an item called index does not take the place of the contents', async () => {
  const files = await renderTexts(await compileWritten({ items: { index: [{ title: 'Mục lục sách' }, 'Chữ.\n'] } }))
  expect([...files.keys()].filter((path) => path.endsWith('.html'))).toEqual([
    'web/index.html',
    'web/index_.html',
    'song-ngan-2026-11.html',
  ])
  expect(files.get('web/index.html')).toContain('<h3><a href="index_.html">Mục lục sách</a></h3>')
})

test('an internal bulletin says so on every page, and asks not to be indexed', async () => {
  const files = await renderTexts(await compileWritten({ bulletin: { audience: 'internal' } }))
  for (const [path, text] of files)
    if (path.endsWith('.html'))
      expect([path, text.includes('Lưu hành nội bộ'), text.includes('content="noindex, nofollow"')]).toEqual([path, true, true])
})

test('translations and originals lead to each other, in their own languages', async () => {
  const items = {
    nuoc: [{ title: 'Nước sạch' }, 'Nước.\n'],
    'nuoc-rad': [{ title: 'Êa doh', language: 'rad', translationOf: 'nuoc' }, 'Êa.\n'],
  } as const
  const files = await renderTexts(await compileWritten({ bulletin: { languages: ['vi', 'rad'] }, items }))
  expect(files.get('web/nuoc.html')).toContain('Bài này bằng tiếng khác: <a href="nuoc-rad.html" hreflang="rad" lang="rad">Klei Êđê</a>')
  const translated = files.get('web/nuoc-rad.html')
  expect(translated).toContain('<h1 id="item_nuoc-rad_title_" lang="rad">Êa doh</h1>')
  expect(translated).toContain('<div class="body" lang="rad">')
  expect(translated).toContain('Bản dịch của bài <a href="nuoc.html" hreflang="vi">Nước sạch</a>')
})
