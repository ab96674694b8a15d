import type { ParagraphChild } from 'docx'
import { element } from './element.ts'
import type { Writer } from './writer.ts'

/** Mark a place that links lead to. docx numbers its bookmarks across documents, which would make bytes depend on history. */
export function bookmark(writer: Writer, name: string | undefined, children: readonly ParagraphChild[]): ParagraphChild[] {
  if (name === undefined) return [...children]
  const id = writer.next('bookmark')
  const start = element('w:bookmarkStart', { 'w:id': id, 'w:name': name })
  return [start, ...children, element('w:bookmarkEnd', { 'w:id': id })]
}
