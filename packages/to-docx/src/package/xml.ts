import { xmlText } from '../writer/text.ts'

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  '\n': '&#10;',
  '\r': '&#13;',
  '\t': '&#9;',
}

/** A text for an element or attribute of XML. */
export function escapeXml(text: string): string {
  return xmlText(text).replace(/[&<>"\n\r\t]/g, (sign) => ESCAPES[sign] ?? sign)
}

/** The first line of every part. */
export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** The namespace of WordprocessingML. */
export const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
