import type { Localised } from '@bantin/diagnostics'
import { importFile } from '@bantin/drafting'
import { docx } from '@bantin/from-docx'
import { block } from '../blocks.ts'
import type { Example, Side } from '../example.ts'
import { compound } from '../files/compound-file.ts'
import { type Parts, relation, wordFile } from '../files/word-file.ts'
import { imported } from '../kinds/imported.ts'

const INSIDE = { vi: 'Trong `word/document.xml` của tệp Word:', en: 'In `word/document.xml` of the Word file:' }
const WORD = 'bai.docx'
const p = (inner: string) => `<w:p>${inner}</w:p>`
const r = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`
const PLAIN = p(r('Lúa chín đều thì gặt ngay.'))

interface Xml {
  /** The stretch that the page shows. */
  readonly xml: string
  readonly relations?: string
  readonly parts?: Parts
  readonly options?: Parameters<typeof docx>[0]
}

function xmlSide({ xml, relations, parts, options }: Xml): Side {
  return {
    shown: (language) => `${INSIDE[language]}\n\n${block(xml, 'xml', language)}`,
    run: async () => {
      const bytes = wordFile(`${PLAIN}${xml}`, { ...(relations ? { relations } : {}), ...(parts ? { parts } : {}) })
      return { found: (await importFile({ name: WORD, bytes }, [docx(options)])).diagnostics, sources: {} }
    },
  }
}

/** A stretch of the text of a Word file, as Word writes it. */
const inWord = (rule: string, bad: Xml | string, good: string): Example => ({
  rule,
  bad: xmlSide(typeof bad === 'string' ? { xml: bad } : bad),
  good: xmlSide({ xml: good }),
})

/** A file as a whole, told in words. */
const whole = (rule: string, words: Localised, bytes: Uint8Array, options: Parameters<typeof docx>[0] = {}): Example =>
  imported(rule, WORD, { bad: { words, bytes, importers: [docx(options)] } })

const DELETED =
  '<w:p>\n  <w:del w:id="1" w:author="Thảo"><w:r><w:delText>muộn</w:delText></w:r></w:del>\n  <w:ins w:id="2" w:author="Thảo"><w:r><w:t>sớm</w:t></w:r></w:ins>\n</w:p>'
const SETTLED = '<w:p>\n  <w:r><w:t>sớm</w:t></w:r>\n</w:p>'
const FILE = wordFile(PLAIN)

/** Rules of Word files, of today. */
export const wordExamples: readonly Example[] = [
  inWord('docx/tracked-changes', DELETED, SETTLED),
  inWord('docx/changes-refused', { xml: DELETED, options: { changes: 'refuse' } }, SETTLED),
  inWord(
    'docx/hidden-text',
    '<w:p>\n  <w:r><w:t>Gặt sớm</w:t></w:r>\n  <w:r><w:rPr><w:vanish/></w:rPr><w:t> (hỏi lại thôn)</w:t></w:r>\n</w:p>',
    '<w:p>\n  <w:r><w:t>Gặt sớm</w:t></w:r>\n</w:p>',
  ),
  inWord(
    'docx/equation',
    '<w:p><m:oMath><m:f>\n  <m:num><m:r><m:t>a</m:t></m:r></m:num>\n  <m:den><m:r><m:t>b</m:t></m:r></m:den>\n</m:f></m:oMath></w:p>',
    '<w:p><w:r><w:t>a/b</w:t></w:r></w:p>',
  ),
  inWord(
    'docx/drawing',
    '<w:p><w:r><w:drawing><wp:anchor><a:graphic><a:graphicData>\n  <wps:wsp/>\n</a:graphicData></a:graphic></wp:anchor></w:drawing></w:r></w:p>',
    '<w:p><w:r><w:t>Sơ đồ kênh: xem ảnh.</w:t></w:r></w:p>',
  ),
  inWord(
    'docx/embedded-object',
    {
      xml: '<w:p><w:r><w:object>\n  <o:OLEObject Type="Embed" ProgID="Excel.Sheet.12" r:id="rId9"/>\n</w:object></w:r></w:p>',
      relations: relation('rId9', 'package', 'embeddings/bang.xlsx'),
      parts: { 'word/embeddings/bang.xlsx': 'x' },
    },
    '<w:tbl>\n  <w:tr><w:tc><w:p><w:r><w:t>Thôn</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>Tạ</w:t></w:r></w:p></w:tc></w:tr>\n  <w:tr><w:tc><w:p><w:r><w:t>Ven</w:t></w:r></w:p></w:tc><w:tc><w:p><w:r><w:t>42</w:t></w:r></w:p></w:tc></w:tr>\n</w:tbl>',
  ),
  inWord(
    'docx/linked-picture',
    {
      xml: '<w:p><w:r><w:drawing><wp:inline><wp:docPr id="1" name="Lúa" descr="Lúa chín"/>\n  <a:graphic><a:graphicData><pic:pic><pic:blipFill><a:blip r:link="rId9"/></pic:blipFill></pic:pic></a:graphicData></a:graphic>\n</wp:inline></w:drawing></w:r></w:p>',
      relations: relation('rId9', 'image', 'https://anh.example/lua.jpg', true),
    },
    '<w:p><w:r><w:t>Lúa chín.</w:t></w:r></w:p>',
  ),
  inWord(
    'docx/alternative-chunk',
    {
      xml: '<w:altChunk r:id="rId9"/>',
      relations: relation('rId9', 'aFChunk', 'doan.htm'),
      parts: { 'word/doan.htm': '<p>Phơi thóc.</p>' },
    },
    '<w:p><w:r><w:t>Phơi thóc.</w:t></w:r></w:p>',
  ),
  inWord(
    'docx/missing-part',
    '<w:p>\n  <w:r><w:t>Gặt sớm.</w:t></w:r>\n  <w:r><w:footnoteReference w:id="2"/></w:r>\n</w:p>',
    '<w:p>\n  <w:r><w:t>Gặt sớm.</w:t></w:r>\n</w:p>',
  ),
  inWord('docx/damaged-part', '<w:p><w:r><w:t>Gặt sớm.</w:t></w:x></w:p>', '<w:p><w:r><w:t>Gặt sớm.</w:t></w:r></w:p>'),
  whole(
    'docx/entities-refused',
    {
      vi: 'Phần chữ của tệp mở đầu bằng `<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///C:/bi-mat.txt">]>`.',
      en: 'The text of the file begins with `<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///C:/bi-mat.txt">]>`.',
    },
    wordFile('', { parts: { 'word/document.xml': '<!DOCTYPE w:document [<!ENTITY a SYSTEM "file:///C:/bi-mat.txt">]><w:document/>' } }),
  ),
  whole(
    'docx/macros',
    { vi: 'Tệp .docm có macro (`word/vbaProject.bin`).', en: 'A .docm file with macros (`word/vbaProject.bin`).' },
    wordFile(PLAIN, { parts: { 'word/vbaProject.bin': 'x' } }),
  ),
  whole(
    'docx/damaged-file',
    { vi: 'Tệp .docx tải về dở dang, mất 100 byte cuối.', en: 'A .docx whose download stopped 100 bytes before its end.' },
    FILE.subarray(0, FILE.length - 100),
  ),
  whole('docx/encrypted', { vi: 'Tệp .docx đặt mật khẩu mở.', en: 'A .docx with a password to open it.' }, compound('EncryptedPackage')),
  {
    ...whole(
      'docx/too-large',
      {
        vi: 'Tệp .docx có nhiều phần hơn giới hạn; ở đây `docx({ limits: { entries: 2 } })`.',
        en: 'A .docx with more parts than is allowed; here `docx({ limits: { entries: 2 } })`.',
      },
      FILE,
      { limits: { entries: 2 } },
    ),
    good: imported('', WORD, {
      bad: { words: { vi: 'Cùng tệp ấy, với giới hạn thường.', en: 'The same file, with the usual limits.' }, bytes: FILE },
    }).bad,
  },
]
