import { formatDiagnostics } from '@bantin/diagnostics'
import { type HtmlOptions, html, rules } from '@bantin/from-html'
import { expect, test } from 'vitest'

const all = async (language: 'vi' | 'en') => {
  const find = async (page: string, options?: HtmlOptions) =>
    (await html(options).read({ name: 'trang.html', bytes: new TextEncoder().encode(page) })).diagnostics
  const broken = new Uint8Array([...new TextEncoder().encode('<p>Nước lên đến bậc thềm thứ hai rồi'), 0xc3])
  return formatDiagnostics(
    [
      ...(await find(' '.repeat(30), { limits: { bytes: 20 } })),
      ...(await find('<p> </p>')),
      ...(await find('MIME-Version: 1.0\nContent-Type: multipart/related; boundary=x\n\n--x\nContent-Type: image/png\n\nx')),
      ...(await find('<div>'.repeat(9).concat('a'), { limits: { depth: 5 } })),
      ...(await html().read({ name: 'trang.html', bytes: broken })).diagnostics,
      ...(await find('<p>\n<a href="javascript:x()">a</a>')),
      ...(await find('<p>a\n<img src="https://anh.example/a.png"><img src="a.png">')),
      ...(await find('<p>a<img src="data:image/bmp;base64,Qk0=">')),
    ],
    { language },
  )
}

test('the findings of the reader', async () => {
  expect(await all('vi')).toMatchInlineSnapshot(`
    "trang.html:1:1  cảnh báo  Một số byte không phải chữ trong bảng mã utf-8; chỗ đó có dấu “�”.
      html/broken-text · Tìm dấu “�” trong bản nháp và sửa theo trang gốc.

    trang.html:1:1  lỗi  Tệp lưu trang (.mht, .mhtml) không chứa trang HTML nào đọc được.
      html/no-page-in-archive · Mở tệp bằng trình duyệt và lưu lại thành “Trang web, hoàn chỉnh” (.html).

    trang.html:1:1  cảnh báo  Trang web không có chữ nào trong phần nội dung.
      html/no-words · Mở trang bằng trình duyệt, đợi bài hiện ra rồi lưu lại, hoặc chép bài và dán vào tệp văn bản.

    trang.html:1:1  cảnh báo  Mã trang lồng nhau quá sâu hoặc quá nhiều thẻ: một phần định dạng bị bỏ, chữ vẫn giữ đủ.
      html/simplified · So tiêu đề, danh sách và bảng của bản nháp với trang gốc.

    trang.html:1:1  lỗi  Trang web lớn hơn mức cho phép (20 byte) nên không được đọc.
      html/too-large · Lưu riêng bài cần nhập, hoặc tăng limits.bytes và limits.characters khi tin tưởng tệp.

    trang.html:1:1  cảnh báo  Ảnh bị bỏ ra: loại ảnh không dùng được.
      html/unusable-picture · Xuất lại ảnh thành PNG hoặc JPEG rồi thêm vào bản nháp.

    trang.html:2:1  cảnh báo  Ảnh nằm trên máy chủ anh.example, không có trong tệp.
      html/missing-picture · Lưu trang dạng .mhtml, hoặc đưa thư mục ảnh lưu kèm qua tùy chọn files, hoặc thêm ảnh vào bản nháp bằng tay.

    trang.html:2:1  cảnh báo  Ảnh của trang không được gửi kèm.
      html/missing-picture · Lưu trang dạng .mhtml, hoặc đưa thư mục ảnh lưu kèm qua tùy chọn files, hoặc thêm ảnh vào bản nháp bằng tay.

    trang.html:2:1  cảnh báo  Liên kết loại “javascript” bị bỏ, chữ của nó vẫn giữ.
      html/unsafe-link · Nếu cần liên kết, ghi lại địa chỉ https của nó trong bài.

    2 lỗi, 7 cảnh báo"
  `)
  expect(await all('en')).toMatchInlineSnapshot(`
    "trang.html:1:1  warning  Some bytes are no text in utf-8; “�” stands in their place.
      html/broken-text · Look for “�” in the draft and correct it after the page.

    trang.html:1:1  error  The saved page (.mht, .mhtml) has no HTML page in it that can be read.
      html/no-page-in-archive · Open the file in a browser and save it again as “Web page, complete” (.html).

    trang.html:1:1  warning  There are no words in the content of the page.
      html/no-words · Open the page in a browser, wait until the article shows and save it again, or copy the article into a text file.

    trang.html:1:1  warning  The markup is nested too deep or has too many tags: some formatting was dropped, all words were kept.
      html/simplified · Compare the headings, lists and tables of the draft with the page.

    trang.html:1:1  error  The page is larger than is allowed (20 bytes) and was not read.
      html/too-large · Save the article alone, or raise limits.bytes and limits.characters where the file is trusted.

    trang.html:1:1  warning  A picture was left out: it is of a kind that cannot be used.
      html/unusable-picture · Export the picture as PNG or JPEG and add it to the draft.

    trang.html:2:1  warning  A picture is on the server anh.example and not in the file.
      html/missing-picture · Save the page as .mhtml, hand over the folder of pictures by the option files, or add the picture to the draft by hand.

    trang.html:2:1  warning  A picture of the page was not handed over with it.
      html/missing-picture · Save the page as .mhtml, hand over the folder of pictures by the option files, or add the picture to the draft by hand.

    trang.html:2:1  warning  A link of the kind “javascript” was dropped; its words were kept.
      html/unsafe-link · If the link is needed, write its https address into the item.

    2 errors, 7 warnings"
  `)
})

test('the rules of the reader are listed', () => {
  expect(rules.map(({ id, severity }) => `${id} ${severity}`)).toEqual([
    'html/too-large error',
    'html/no-words warning',
    'html/no-page-in-archive error',
    'html/simplified warning',
    'html/broken-text warning',
    'html/unsafe-link warning',
    'html/missing-picture warning',
    'html/unusable-picture warning',
  ])
})
