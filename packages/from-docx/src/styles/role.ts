import type { ParagraphRole } from '@bantin/drafting'

/** What a style's name says: Word keeps the English names of built-in styles in every language; other programs translate them. */
export interface NamedRole {
  readonly role: ParagraphRole
  readonly level?: number | undefined
}

const NAMES: readonly (readonly [name: RegExp, role: ParagraphRole])[] = [
  [/^(?:title|tên tài liệu|tiêu đề)$/, 'title'],
  [/^(?:subtitle|tiêu đề phụ|tiêu đề con)$/, 'subtitle'],
  [/^(?:caption|chú thích(?: ảnh| hình| bảng)?|illustration|table caption)$/, 'caption'],
  [/^(?:quote|intense quote|quotations|block text|trích dẫn|trích dẫn mạnh|khối văn bản)$/, 'quote'],
  [/^(?:html preformatted|macro text|source code|preformatted text|macro)$/, 'code'],
  [/^(?:toc \d|toc heading|contents \d|contents heading|mục lục(?: \d)?|table of figures|index \d|đầu đề mục lục)$/, 'contents'],
  [/^(?:byline|author|tác giả|người viết)$/, 'byline'],
]
const HEADING = /^(?:heading|đầu đề|tiêu đề|đề mục|đầu mục) ?([1-9])$/

/** The role that a style has by its name. */
export function roleOfName(name: string): NamedRole | undefined {
  const plain = name.normalize('NFC').trim().toLowerCase()
  const level = HEADING.exec(plain)?.[1]
  if (level) return { role: 'heading', level: Number(level) }
  const role = NAMES.find(([pattern]) => pattern.test(plain))?.[1]
  return role && { role }
}
