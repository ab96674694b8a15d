import { type Diagnostic, diagnose, type Localised } from '@bantin/diagnostics'
import { encrypted } from '../rules/encrypted.ts'
import { damagedPart, entitiesRefused, tooLarge } from '../rules/file-rules.ts'
import type { XmlEnd } from '../xml/read-xml.ts'

/** What a part of the package is for. Its name in the file is never quoted: it is the file's own text. */
export type PartKind = keyof typeof PARTS

const PARTS = {
  contentTypes: { vi: 'danh mục các phần', en: 'list of parts' },
  relationships: { vi: 'liên hệ giữa các phần', en: 'relations between parts' },
  document: { vi: 'thân bài', en: 'body text' },
  styles: { vi: 'kiểu dáng', en: 'styles' },
  theme: { vi: 'phông chữ chung', en: 'theme fonts' },
  numbering: { vi: 'đánh số', en: 'numbering' },
  footnotes: { vi: 'chú thích cuối trang', en: 'footnotes' },
  endnotes: { vi: 'chú thích cuối bài', en: 'endnotes' },
  comments: { vi: 'lời bình', en: 'comments' },
  header: { vi: 'đầu trang', en: 'page header' },
  footer: { vi: 'chân trang', en: 'page footer' },
  properties: { vi: 'thông tin tệp', en: 'file properties' },
  picture: { vi: 'ảnh', en: 'picture' },
  drawing: { vi: 'biểu đồ', en: 'chart' },
} as const satisfies Record<string, Localised>

/** The name of a part for people. */
export const partName = (kind: PartKind): Localised => PARTS[kind]

/** What is to be said of how reading a part ended. */
export function findingOf(end: XmlEnd, kind: PartKind, file: string): Diagnostic | undefined {
  const part = partName(kind)
  switch (end) {
    case 'damaged':
      return diagnose(damagedPart, { file }, { part })
    case 'too-large':
      return diagnose(tooLarge, { file }, { part, what: 'size' })
    case 'too-deep':
      return diagnose(tooLarge, { file }, { part, what: 'depth' })
    case 'entities':
      return diagnose(entitiesRefused, { file }, { part })
    case 'encrypted':
      return diagnose(encrypted, { file })
    default:
      return undefined
  }
}
