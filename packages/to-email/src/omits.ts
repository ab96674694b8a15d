import type { Omission } from '@bantin/compile'

const reason: Omission['reason'] = {
  vi: 'Thư chỉ giới thiệu bài: tên, người viết, tóm tắt và đường dẫn; toàn văn ở các dạng khác.',
  en: 'The e-mail only introduces the items: title, authors, summary and link; their text is in other forms.',
}

const BODY = [
  ...['addition', 'blockquote', 'break', 'callout', 'calloutTitle', 'caption', 'code', 'definition', 'delete', 'emphasis', 'figure'],
  ...['footnoteDefinition', 'footnoteReference', 'foreign', 'heading', 'image', 'imageReference', 'inlineCode', 'link', 'linkReference'],
  ...['list', 'listItem', 'noBreak', 'paragraph', 'passage', 'strong', 'table', 'tableCell', 'tableRow', 'text', 'thematicBreak'],
]

/** Every node of a body: a digest leaves the bodies out. */
export const omits: readonly Omission[] = BODY.map((node) => ({ node, reason }))
