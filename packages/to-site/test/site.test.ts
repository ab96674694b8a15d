import { createArchiveIndex } from '@bantin/archive'
import { site } from '@bantin/to-site'
import { describe, expect, test } from 'vitest'
import { archiveOf, bulletin, issueOf } from './support/archive.ts'
import { parts } from './support/parts.ts'
import { settings } from './support/settings.ts'
import { mainOf, siteTexts } from './support/texts.ts'

const index = archiveOf(14)
const input = { bulletin, index, settings, parts }
const texts = siteTexts(input)

test('the files of a site', () => {
  expect([...texts.keys()].filter((path) => !path.startsWith('issues/') || path.startsWith('issues/lang-ven-14'))).toMatchInlineSnapshot(`
    [
      "index.html",
      "archive/index.html",
      "archive/2025.html",
      "archive/2024.html",
      "sections/index.html",
      "sections/giao-thong.html",
      "sections/mua-vu.html",
      "sections/nha-truong.html",
      "sections/suc-khoe.html",
      "sections/tin-trong-xa.html",
      "documents/index.html",
      "documents/luat.html",
      "documents/nghi-dinh.html",
      "documents/quyet-dinh.html",
      "documents/other_.html",
      "places/index.html",
      "places/an-giang.html",
      "places/ca-mau.html",
      "places/dak-lak.html",
      "places/phu-yen.html",
      "days.html",
      "corrections.html",
      "search.html",
      "about.html",
      "verify.html",
      "offline.html",
      "issues/lang-ven-14.html",
      "404.html",
      "site.css",
      "theme.css",
      "display.js",
      "search.js",
      "verify.js",
      "site.js",
      "keys.json",
    ]
  `)
})

test('without parts and settings their pages are missing, and nothing leads there', () => {
  const bare = siteTexts({ bulletin, index })
  const missing = [...texts.keys()].filter((path) => !bare.has(path))
  expect(missing).toEqual(['days.html', 'verify.html', 'offline.html', 'theme.css', 'verify.js', 'site.js', 'keys.json'])
  for (const [path, text] of bare) {
    expect([path, ...missing.filter((name) => text.includes(`"${name}`) || text.includes(`/${name}"`))]).toEqual([path])
    expect([path, text.includes('manifest.webmanifest')]).toEqual([path, false])
  }
})

test('the same input gives the same bytes, whatever the order of the records', () => {
  const records = Array.from({ length: 14 }, (_, i) => issueOf(i + 1))
  expect(siteTexts({ ...input, index: createArchiveIndex(records.toReversed()) })).toEqual(texts)
})

test('a bulletin without an issue has a site', () => {
  const empty = siteTexts({ bulletin, index: createArchiveIndex([]) })
  expect([...empty.keys()].filter((path) => path.endsWith('.html'))).toEqual([
    'index.html',
    'archive/index.html',
    'sections/index.html',
    'documents/index.html',
    'places/index.html',
    'corrections.html',
    'search.html',
    'about.html',
    '404.html',
  ])
  expect(mainOf(empty, 'index.html')).toContain('Chưa có số nào.')
  expect(empty.get('index.html')).not.toContain('documents/')
})

describe('pages', () => {
  test('an item in the list of its section', () => {
    expect(mainOf(texts, 'sections/nha-truong.html').split('</li>')[0]).toMatchInlineSnapshot(`
      "<main id="main" class="wrap" tabindex="-1">
      <div class="lead">
      <p class="up"><a href="../sections/index.html">Chuyên mục</a></p>
      <h1><span>Nhà trường</span></h1>
      <p class="note">28 bài</p>
      </div>
      <section class="group">
      <h2>Năm 2025</h2>
      <ul class="rows">
      <li class="row"><a href="../issues/lang-ven-14/web/bai-9.html">Tuyển sinh lớp một</a> <span class="facts">Số 14 · tháng 2/2025 · Số chuyên đề · khoảng 2 phút đọc</span>"
    `)
  })
  test('a document with an item at the passage that cites it', () => {
    expect(mainOf(texts, 'documents/nghi-dinh.html').split('</li>')[0]).toMatchInlineSnapshot(`
      "<main id="main" class="wrap" tabindex="-1">
      <div class="lead">
      <p class="up"><a href="../documents/index.html">Văn bản được nhắc đến</a></p>
      <h1>Nghị định</h1>
      </div>
      <section class="group" id="document_nghi-dinh-15-nd-cp-2020">
      <h2 class="small">Nghị định số 15/2020/NĐ-CP</h2>
      <p class="facts"><a href="https://vanban.example/15-2020" rel="external">Toàn văn<span class="unseen">: Nghị định số 15/2020/NĐ-CP</span></a></p>
      <ul class="rows tight">
      <li class="row"><a href="../issues/lang-ven-14/web/bai-2.html#item_bai-2_can-cu">Điểm làm căn cước lưu động</a> <span class="facts">Số 14 · tháng 2/2025 · Số chuyên đề · khoảng 2 phút đọc</span>"
    `)
  })
  test('a former place leads to that of today, and back', () => {
    expect(mainOf(texts, 'places/phu-yen.html')).toContain('<p class="note">nay thuộc <a href="../places/dak-lak.html">Đắk Lắk</a></p>')
    expect(mainOf(texts, 'places/dak-lak.html')).toContain(
      '<p class="note">Gồm cả <a href="../places/phu-yen.html">Phú Yên</a> trước đây.</p>',
    )
  })
  test('places stand under their letters', () => {
    expect([...mainOf(texts, 'places/index.html').matchAll(/<h2>(.*?)<\/h2>|places\/([a-z-]+)\.html/g)].map(([, a, b]) => a ?? b)).toEqual([
      'A',
      'an-giang',
      'C',
      'ca-mau',
      'Đ',
      'dak-lak',
      'P',
      'phu-yen',
    ])
  })
  test('a correction leads to both sides', () => {
    expect(mainOf(texts, 'corrections.html').split('</li>')[0]).toMatchInlineSnapshot(`
      "<main id="main" class="wrap" tabindex="-1">
      <div class="lead">
      <h1>Đính chính</h1>
      <p class="note">Những chỗ đã in sai và nay sửa lại. Bài gốc giữ nguyên, có dẫn đến đính chính.</p>
      </div>
      <section class="group">
      <h2>Năm 2026</h2>
      <ul class="corrections">
      <li class="correction">
      <p class="facts"><time datetime="2026-01-05">ngày 05 tháng 01 năm 2026</time></p>
      <dl>
      <div><dt>Bài được đính chính</dt><dd><a href="issues/lang-ven-11/web/bai-5.html">Gặt sớm trước đợt mưa</a> · <a href="issues/lang-ven-11.html">Số 11 · tháng 11/2024</a></dd></div>
      <div><dt>Đã in</dt><dd><del>Nước về ngày thứ Năm.</del></dd></div>
      <div><dt>Nay sửa là</dt><dd><ins>Nước về ngày thứ Sáu.</ins></dd></div>
      <div><dt>Đăng đính chính tại</dt><dd><a href="issues/lang-ven-12/web/bai-1.html">Lịch nạo vét kênh nội đồng</a> · <a href="issues/lang-ven-12.html">Số 12 · tháng 12/2024</a></dd></div>
      </dl>
      <p>Xin cáo lỗi cùng bà con.</p>
      "
    `)
  })
  test('both sides of a correction show it', () => {
    for (const id of ['lang-ven-11', 'lang-ven-12']) expect(mainOf(texts, `issues/${id}.html`)).toContain('Nước về ngày thứ Sáu.')
    expect(mainOf(texts, 'issues/lang-ven-10.html')).not.toContain('class="corrections"')
    expect(mainOf(texts, 'issues/lang-ven-11.html')).toContain('<span class="label">Có đính chính</span>')
  })
  test('the forms of an issue with their sizes', () => {
    const main = mainOf(texts, 'issues/lang-ven-14.html')
    expect(main.slice(main.indexOf('<ul class="downloads">'), main.indexOf('</section>'))).toMatchInlineSnapshot(`
      "<ul class="downloads">
      <li><a href="../issues/lang-ven-14/lang-ven-14.pdf">Bản in</a> <span class="facts">PDF · 1,2 MB · 48 trang</span></li>
      <li><a href="../issues/lang-ven-14/lang-ven-14-large.pdf">Bản chữ to</a> <span class="facts">PDF · 1,6 MB · 80 trang</span></li>
      <li><a href="../issues/lang-ven-14/lang-ven-14.html">Một tệp, mở được khi không có mạng</a> <span class="facts">HTML · 210 KB</span></li>
      <li><a href="../issues/lang-ven-14/lang-ven-14.epub">Sách điện tử</a> <span class="facts">EPUB · 640 KB</span></li>
      <li><a href="../issues/lang-ven-14/lang-ven-14.docx">Bản Word</a> <span class="facts">DOCX · 95 KB</span></li>
      </ul>
      "
    `)
  })
  test('what keeps an issue on the device stands on its page', () => {
    expect(mainOf(texts, 'issues/lang-ven-14.html')).toContain(
      '<div data-keep="lang-ven-14" data-title="Số 14 · tháng 2/2025 · Số chuyên đề"></div>',
    )
  })
  test('days in the order of the year, with issues near them and items that name them', () => {
    const main = mainOf(texts, 'days.html')
    expect([...main.matchAll(/<h2 class="small">(?:<span>)?([^<]*)/g)].map(([, name]) => name)).toEqual([
      'Tết Nguyên đán',
      'Ngày phòng chống thiên tai',
      'Khai giảng',
    ])
    expect(main.slice(main.indexOf('Ngày phòng chống thiên tai'), main.indexOf('Khai giảng'))).toMatchInlineSnapshot(`
      "Ngày phòng chống thiên tai</span></h2>
      <p class="facts">ngày 22 tháng 5 · từ năm 1946</p>
      <ul class="inline">
      <li><a href="issues/lang-ven-6.html">Số 6 · tháng 6/2024</a></li>
      <li><a href="issues/lang-ven-5.html">Số 5 · tháng 5/2024</a></li>
      </ul>
      <ul class="rows tight">
      <li class="row"><a href="issues/lang-ven-6/web/bai-3.html">Diễn tập phòng lũ trước mùa mưa</a> <span class="facts">Số 6 · tháng 6/2024 · khoảng 2 phút đọc</span></li>
      <li class="row"><a href="issues/lang-ven-5/web/bai-3.html">Diễn tập phòng lũ trước mùa mưa</a> <span class="facts">Số 5 · tháng 5/2024 · khoảng 2 phút đọc</span></li>
      </ul>
      </section>
      <section class="group">
      <h2 class="small"><span>"
    `)
  })
  test('about: paragraphs, imprint, public keys', () => {
    expect(mainOf(texts, 'about.html')).toMatchInlineSnapshot(`
      "<main id="main" class="wrap" tabindex="-1">
      <div class="lead">
      <h1>Giới thiệu</h1>
      <p class="note"><span>Tin tức và việc cần làm trong tháng</span></p>
      </div>
      <div class="text">
      <p>Bản tin ra ngày 5 hằng tháng, phát cho mọi thôn.</p>
      </div>
      <section class="group" aria-labelledby="imprint">
      <h2 class="small" id="imprint">Thông tin xuất bản</h2>
      <dl class="imprint">
      <div><dt>Cơ quan chủ quản</dt><dd><span>Ủy ban nhân dân xã Làng Ven</span></dd></div>
      <div><dt>Cơ quan xuất bản</dt><dd><span>Tổ thông tin xã Làng Ven</span></dd></div>
      <div><dt>Giấy phép xuất bản</dt><dd><span>số 45/GP-STT, ngày 06 tháng 01 năm 2025, do Sở Thông tin cấp</span></dd></div>
      <div><dt>Kỳ hạn</dt><dd>Mỗi tháng một số</dd></div>
      <div><dt>Địa chỉ</dt><dd><span>Số 1 đường Đê, xã Làng Ven</span></dd></div>
      <div><dt>Điện thoại</dt><dd><span class="nb">0200 555 0100</span></dd></div>
      <div><dt>Thư điện tử</dt><dd><a href="mailto:bantin@langven.example">bantin@langven.example</a></dd></div>
      <div><dt>Trang web</dt><dd><a href="https://langven.example">https://langven.example</a></dd></div>
      </dl>
      </section>
      <p class="note">Các trang này không ghi lại ai đọc gì và không gửi gì cho nơi khác.</p>
      <p><a href="keys.json">Danh sách khóa công khai</a></p>
      "
    `)
  })
})

describe('heads', () => {
  const head = (path: string, given = texts) => {
    const text = given.get(path) ?? ''
    return text.slice(0, text.indexOf('</head>'))
  }
  test('a page of a public site says its address and its words', () => {
    expect(head('archive/2025.html')).toMatchInlineSnapshot(`
      "<!DOCTYPE html>
      <html lang="vi">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="default-src &#39;none&#39;; img-src &#39;self&#39; data:; style-src &#39;self&#39;; script-src &#39;self&#39;; connect-src &#39;self&#39;; manifest-src &#39;self&#39;; worker-src &#39;self&#39;; base-uri &#39;none&#39;; form-action &#39;self&#39;">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <title>Năm 2025 · Bản tin Làng Ven</title>
      <meta name="description" content="Các số: Năm 2025">
      <link rel="canonical" href="https://langven.example/ban-tin/archive/2025.html">
      <meta property="og:type" content="website">
      <meta property="og:title" content="Năm 2025">
      <meta property="og:description" content="Các số: Năm 2025">
      <meta property="og:url" content="https://langven.example/ban-tin/archive/2025.html">
      <meta property="og:site_name" content="Bản tin Làng Ven">
      <link rel="alternate" type="application/rss+xml" href="../feed.xml" title="Bản tin Làng Ven">
      <link rel="icon" href="data:image/svg+xml,%3Csvg xmlns=&#39;http://www.w3.org/2000/svg&#39; viewBox=&#39;0 0 8 8&#39;%3E%3Crect width=&#39;8&#39; height=&#39;8&#39; rx=&#39;1.5&#39; fill=&#39;%231c6b57&#39;/%3E%3C/svg%3E">
      <link rel="manifest" href="../manifest.webmanifest">
      <link rel="stylesheet" href="../site.css">
      <link rel="stylesheet" href="../theme.css">
      <script src="../display.js"></script>
      <script src="../site.js" defer></script>
      "
    `)
  })
  test('without an address on the web none is said', () => {
    const { site: _, ...local } = bulletin
    expect(head('archive/2025.html', siteTexts({ ...input, bulletin: local }))).not.toMatch(/canonical|og:/)
  })
  test('an internal site says so on every page, asks not to be indexed, and has no public address', () => {
    for (const [path, text] of siteTexts({ bulletin, index, audience: 'internal' })) {
      if (!path.endsWith('.html')) continue
      expect([path, text.includes('<meta name="robots" content="noindex')]).toEqual([path, true])
      expect([path, /canonical|og:url/.test(text)]).toEqual([path, false])
      if (path !== '404.html') expect([path, text.includes('Lưu hành nội bộ')]).toEqual([path, true])
    }
  })
})

test('the theme of a fork counts after ours', () => {
  const text = texts.get('index.html') ?? ''
  expect(text.indexOf('theme.css')).toBeGreaterThan(text.indexOf('site.css'))
  expect(texts.get('theme.css')).toBe(settings.theme)
})

test('foreign titles say their language', () => {
  expect(mainOf(texts, 'index.html')).toContain('web/bai-10.html" lang="rad">')
  const english = siteTexts({ ...input, settings: { ...settings, language: 'en' } })
  expect(mainOf(english, 'index.html')).toContain('web/bai-1.html" lang="vi">')
  expect(english.get('index.html')).toContain('<html lang="en">')
  expect(mainOf(english, 'issues/lang-ven-14.html')).toContain('<h2 class="small">Downloads</h2>')
})

test('an item without a page is named, not linked', () => {
  const record = issueOf(1, 2)
  const artifacts = record.artifacts.filter(({ path }) => path !== 'web/bai-1.html')
  const home = mainOf(siteTexts({ bulletin, index: createArchiveIndex([{ ...record, artifacts }]) }), 'index.html')
  expect(home).toContain('<h3><span>Lịch nạo vét kênh nội đồng</span></h3>')
  expect(home).toContain('web/bai-2.html')
})

test('every path is there once, in ASCII and lower case', () => {
  const paths = site(input).map(({ path }) => path)
  expect(new Set(paths).size).toBe(paths.length)
  expect(paths.filter((path) => !/^[a-z0-9_./-]+$/.test(path))).toEqual([])
})
