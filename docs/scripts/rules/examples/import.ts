import { html } from '@bantin/from-html'
import { text } from '@bantin/from-text'
import { encode } from '@bantin/vietnamese/encoding'
import type { Example } from '../example.ts'
import { box, relation, wordFile } from '../files/word-file.ts'
import { imported } from '../kinds/imported.ts'

const PAGE = '<h1>Gặt sớm</h1>\n<p>Lúa chín đều.</p>'
/** A page with something more, and the same without. */
const onPage = (rule: string, bad: string, good = ''): Example =>
  imported(rule, 'bai.html', { good: `${PAGE}${good && `\n${good}`}`, bad: `${PAGE}\n${bad}` })
const table = (rows: string) => `<table>\n${rows}\n</table>`
const HEAD = '<tr><th>Thôn</th><th>Ngày</th></tr>'
const DAY = '<tr><td>Ven</td><td>12/11</td></tr>'
const LIST = table(`${HEAD}\n${DAY}`)
const p = (words: string) => `<w:p><w:r><w:t>${words}</w:t></w:r></w:p>`
const bytes = (words: string) => new TextEncoder().encode(words)
const TCVN3 = Uint8Array.from('LÞch gÆt lóa', (letter) => letter.charCodeAt(0))

/** Rules of files that are imported. */
export const importExamples: readonly Example[] = [
  imported('text/empty', 'bai.txt', { good: 'GẶT SỚM\n\nLúa chín đều.\n', bad: '\n\n' }),
  imported('import/unknown-format', 'bai.xyz', { good: '', bad: '\u0000\u0001\u0002\u0003' }),
  imported('import/secret-grade', 'cong-van.txt', { good: 'GẶT SỚM\n\nLúa chín đều.\n', bad: 'TỐI MẬT\n\nLúa chín đều.\n' }),
  imported('text/file-name', 'bai.txt', { good: 'GẶT SỚM\n\nLúa chín đều.\n', bad: 'GẶT SỚM\n\nLúa chín đều.\n\nanh-gat-lua.jpg\n' }),
  imported('html/no-words', 'bai.html', {
    good: '<html><body><h1>Gặt sớm</h1><p>Lúa chín đều.</p></body></html>',
    bad: '<html><body><div></div></body></html>',
  }),
  imported('html/missing-picture', 'bai.html', {
    good: '<h1>Gặt sớm</h1><p>Lúa chín đều.</p>',
    bad: '<h1>Gặt sớm</h1><p>Lúa chín đều.</p><p><img src="lua.jpg" alt="Lúa chín"></p>',
  }),
  imported('html/unsafe-link', 'bai.html', {
    good: '<h1>Gặt sớm</h1><p>Lúa chín đều, <a href="https://lang-ven.example/">xem lịch</a>.</p>',
    bad: '<h1>Gặt sớm</h1><p>Lúa chín đều, <a href="javascript:mo()">xem lịch</a>.</p>',
  }),
  imported('import/merged-cells', 'bai.html', {
    good: '<h1>Lịch gặt</h1><table><tr><th>Thôn</th><th>Ngày</th></tr><tr><td>Ven</td><td>12/11</td></tr></table>',
    bad: '<h1>Lịch gặt</h1><table><tr><th>Thôn</th><th>Ngày</th></tr><tr><td colspan="2">Nghỉ mưa</td></tr><tr><td>Ven</td><td>12/11</td></tr></table>',
  }),
  imported('import/underline-dropped', 'bai.html', {
    good: '<h1>Gặt sớm</h1><p>Gặt <strong>trước mưa</strong> cho kịp.</p>',
    bad: '<h1>Gặt sớm</h1><p>Gặt <u>trước mưa</u> cho kịp.</p>',
  }),
  imported('import/old-place', 'bai.txt', {
    good: 'GẶT SỚM\n\nLúa từ tỉnh Gia Lai về chợ.\n',
    bad: 'GẶT SỚM\n\nNgày 12 tháng 5 năm 2019, lúa từ tỉnh Bình Định về chợ.\n',
  }),
  onPage('import/header-rows', table(`<thead>\n${HEAD}\n<tr><th></th><th>sáng</th></tr>\n</thead>\n${DAY}`), LIST),
  imported('import/layout-table', 'bai.docx', {
    bad: {
      words: {
        vi: 'Tệp Word có bảng một hàng: “Lịch gặt” ô trái, “Lịch phơi” ô phải.',
        en: 'A Word file with a table of one row: “Lịch gặt” left, “Lịch phơi” right.',
      },
      bytes: wordFile(`${p('Gặt sớm.')}<w:tbl><w:tr><w:tc>${p('Lịch gặt')}</w:tc><w:tc>${p('Lịch phơi')}</w:tc></w:tr></w:tbl>`),
    },
  }),
  onPage('import/lines-in-cell', table(`${HEAD}\n<tr><td>Ven<br>Cầu Đá</td><td>12/11</td></tr>`), LIST),
  onPage(
    'import/moved-from-cell',
    table(`${HEAD}\n<tr><td>Ven${table('<tr><th>Xóm</th><th>Giờ</th></tr>\n<tr><td>Trên</td><td>7</td></tr>')}</td><td>12/11</td></tr>`),
    LIST,
  ),
  imported('import/link-dropped', 'bai.docx', {
    bad: {
      words: { vi: 'Tệp Word có liên kết tới một dấu trang đã bị xóa.', en: 'A Word file with a link to a bookmark that was deleted.' },
      bytes: wordFile(`${p('Gặt sớm.')}<w:p><w:hyperlink w:anchor="phoi"><w:r><w:t>cách phơi</w:t></w:r></w:hyperlink></w:p>`),
    },
  }),
  onPage('import/script-dropped', '<p>Cấp nước m<sup>x</sup>.</p>', '<p>Cấp nước m<sup>3</sup>.</p>'),
  imported('import/box-as-callout', 'bai.docx', {
    bad: {
      words: { vi: 'Tệp Word có khung chữ “Mang thẻ bảo hiểm.”', en: 'A Word file with a text box “Mang thẻ bảo hiểm.”' },
      bytes: wordFile(p('Gặt sớm.') + box(p('Mang thẻ bảo hiểm.'))),
    },
  }),
  imported('import/picture-format', 'bai.docx', {
    bad: {
      words: { vi: 'Tệp Word có ảnh định dạng EMF.', en: 'A Word file with a picture in the format EMF.' },
      bytes: wordFile(
        `${p('Gặt sớm.')}<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Lúa" descr="Lúa chín"/><a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:embed="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`,
        {
          relations: relation('rId9', 'image', 'media/lua.emf'),
          parts: { 'word/media/lua.emf': Uint8Array.of(1, 0, 0, 0, 108, 0, 0, 0, ...Array<number>(32).fill(0), 0x20, 0x45, 0x4d, 0x46) },
        },
      ),
    },
  }),
  imported('import/bad-option', 'bai.txt', {
    bad: {
      words: { vi: "`text({ encoding: 'tcvn' })`", en: "`text({ encoding: 'tcvn' })`" },
      bytes: bytes('Gặt sớm.'),
      importers: [text({ encoding: 'tcvn' as 'tcvn3' })],
    },
    good: {
      words: { vi: "`text({ encoding: 'tcvn3' })`", en: "`text({ encoding: 'tcvn3' })`" },
      bytes: TCVN3,
      importers: [text({ encoding: 'tcvn3' })],
    },
  }),
  imported('import/not-split', 'bai.html', {
    bad: {
      words: { vi: 'Trang có 501 đề mục `<h1>` cùng bậc.', en: 'A page with 501 headings `<h1>` of one level.' },
      bytes: bytes(Array.from({ length: 501 }, (_, i) => `<h1>Bài ${i}</h1><p>Lúa chín.</p>`).join('')),
    },
  }),
  imported('html/unusable-picture', 'bai.html', {
    bad: `${PAGE}\n<img alt="Lúa" src="data:image/png;base64,R2F0IHNvbQ==">`,
    good: PAGE,
  }),
  imported('html/no-page-in-archive', 'trang.mht', {
    bad: 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: image/png\n\n--x--\n',
    good: 'MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n--x\nContent-Type: text/html\n\n<h1>Gat som</h1><p>Lua chin.</p>\n--x--\n',
  }),
  imported('html/broken-text', 'bai.html', {
    bad: {
      words: { vi: 'Trang UTF-8 bị cắt giữa chữ “ặ”.', en: 'A page in UTF-8 that was cut within the letter “ặ”.' },
      bytes: Uint8Array.from([
        ...bytes(`<meta charset="utf-8"><h1>Gặt sớm</h1><p>${'Lúa chín đều, phơi ba nắng. '.repeat(20)}Bà con g`),
        0xe1,
        0xba,
        ...bytes(' ngay.</p>'),
      ]),
    },
  }),
  imported('html/simplified', 'bai.html', {
    bad: {
      words: { vi: 'Trang có 300 thẻ `<b>` mở mà không đóng.', en: 'A page with 300 tags `<b>` that are opened and never closed.' },
      bytes: bytes(`<h1>Gặt sớm</h1><p>${'<b>'.repeat(300)}Lúa chín đều.`),
    },
  }),
  imported('html/too-large', 'bai.html', {
    bad: {
      words: {
        vi: 'Trang lớn hơn giới hạn; ở đây là `html({ limits: { bytes: 10 } })`.',
        en: 'A page over the limit; here `html({ limits: { bytes: 10 } })`.',
      },
      bytes: bytes(PAGE),
      importers: [html({ limits: { bytes: 10 } })],
    },
  }),
  imported('text/too-large', 'bai.txt', {
    bad: {
      words: {
        vi: 'Tệp lớn hơn giới hạn; ở đây là `text({ limits: { bytes: 10 } })`.',
        en: 'A file over the limit; here `text({ limits: { bytes: 10 } })`.',
      },
      bytes: bytes('Lúa chín đều.'),
      importers: [text({ limits: { bytes: 10 } })],
    },
  }),
  imported('text/too-many-lines', 'bai.txt', {
    bad: {
      words: {
        vi: 'Tệp nhiều dòng hơn giới hạn; ở đây là `text({ limits: { lines: 2 } })`.',
        en: 'A file of more lines than allowed; here `text({ limits: { lines: 2 } })`.',
      },
      bytes: bytes('Gặt\nPhơi\nCất\n'),
      importers: [text({ limits: { lines: 2 } })],
    },
  }),
  imported('text/damaged-bytes', 'bai.txt', {
    bad: {
      words: { vi: 'Tệp UTF-8 bị cắt giữa chữ “ặ”.', en: 'A file in UTF-8 that was cut within the letter “ặ”.' },
      bytes: Uint8Array.from([...bytes('Lúa chín đều thì gặt ngay.\nBà con g'), 0xe1, 0xba]),
    },
    good: 'Lúa chín đều thì gặt ngay.\nBà con gặt\n',
  }),
  imported('text/unsure-encoding', 'bai.txt', {
    bad: {
      words: { vi: 'Tệp theo bảng mã VPS chỉ có một tiếng: “Hẹn”.', en: 'A file in VPS with one word only: “Hẹn”.' },
      bytes: encode('Hẹn', 'vps'),
      importers: [text()],
    },
    good: 'Hẹn\n',
  }),
  imported('text/lost-letters', 'bai.txt', {
    bad: 'Th«ng b¸o lÞch gÆt lóa vô mïa n¨m nay cho bµ con th«n Ven ®­îc râ, mçi nhµ mét ng­êi.\nNg y mai tr¹m b¬m më n­íc, b  con chñ ®éng l y n­íc v o ruéng, gi÷ bê cho ch¾c.\n',
    good: 'Thông báo lịch gặt lúa vụ mùa năm nay cho bà con thôn Ven được rõ, mỗi nhà một người.\n',
  }),
]
