import { xmlText } from './xml-text.ts'

const REFERENCES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' }

/** A text as it may stand in XML, between tags or in a quoted attribute. `>` is escaped too: `]]>` must not stand in a text. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"']/g, (character) => REFERENCES[character] as string)
}
