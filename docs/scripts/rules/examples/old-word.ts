import { doc } from '@bantin/from-doc'
import { docx } from '@bantin/from-docx'
import type { Example } from '../example.ts'
import { compound } from '../files/compound-file.ts'
import { imported } from '../kinds/imported.ts'

const RTF = new TextEncoder().encode('{\\rtf1 Gat som}')
/** The head of a text stream whose flags say that it is locked: [MS-DOC] 2.5.2. */
const LOCKED = [0xec, 0xa5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]

/** Rules of old Word files, which LibreOffice converts; what it does is played here, so that the examples need none. */
export const oldWordExamples: readonly Example[] = [
  imported('doc/encrypted', 'bai.doc', {
    bad: {
      words: { vi: 'Tệp .doc đặt mật khẩu mở.', en: 'A .doc file with a password to open it.' },
      bytes: compound('WordDocument', LOCKED),
      importers: [doc({ reader: docx() })],
    },
  }),
  imported('doc/libreoffice-missing', 'bai.rtf', {
    bad: {
      words: { vi: 'Nhập tệp .rtf trên máy chưa cài LibreOffice.', en: 'An .rtf file is imported on a machine without LibreOffice.' },
      bytes: RTF,
      importers: [doc({ reader: docx(), command: '/khong-co/soffice' })],
    },
  }),
  imported('doc/failed', 'bai.rtf', {
    bad: {
      words: { vi: 'Tệp .rtf mà LibreOffice dừng giữa chừng khi đổi.', en: 'An .rtf file on which LibreOffice stops half way.' },
      bytes: RTF,
      importers: [doc({ reader: docx(), command: process.execPath })],
    },
  }),
  imported('doc/too-large', 'bai.rtf', {
    bad: {
      words: {
        vi: 'Tệp .rtf lớn hơn giới hạn; ở đây là `doc({ reader: docx(), limits: { bytes: 10 } })`.',
        en: 'An .rtf file over the limit; here `doc({ reader: docx(), limits: { bytes: 10 } })`.',
      },
      bytes: RTF,
      importers: [doc({ reader: docx(), limits: { bytes: 10 } })],
    },
  }),
]
