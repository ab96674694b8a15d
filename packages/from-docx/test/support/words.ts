/** Markup for tests, as short as it can be read. */

/** `w:rPr` with what is given. */
const look = (properties: string): string => (properties === '' ? '' : `<w:rPr>${properties}</w:rPr>`)

/** A run. */
export const r = (text: string, properties = ''): string => `<w:r>${look(properties)}<w:t xml:space="preserve">${text}</w:t></w:r>`

/** A run of anything. */
export const run = (inner: string, properties = ''): string => `<w:r>${look(properties)}${inner}</w:r>`

/** A paragraph of runs, or of a text. */
export const p = (inner: string, properties = ''): string =>
  `<w:p>${properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`}${inner.startsWith('<') || inner === '' ? inner : r(inner)}</w:p>`

/** `<w:name w:val="value"/>` */
export const v = (name: string, value: string | number = ''): string => `<w:${name}${value === '' ? '' : ` w:val="${value}"`}/>`

/** The fonts of a run. */
export const fonts = (ascii: string, hAnsi = ascii): string => `<w:rFonts w:ascii="${ascii}" w:hAnsi="${hAnsi}"/>`

/** A style. */
export const style = (type: string, id: string, inner: string, standard = false): string =>
  `<w:style w:type="${type}" w:styleId="${id}"${standard ? ' w:default="1"' : ''}>${inner.includes('<w:name ') ? '' : v('name', id)}${inner}</w:style>`

/** A field with a result. */
export const field = (code: string, result: string): string =>
  `${run('<w:fldChar w:fldCharType="begin"/>')}${run(`<w:instrText xml:space="preserve"> ${code} </w:instrText>`)}${run('<w:fldChar w:fldCharType="separate"/>')}${result}${run('<w:fldChar w:fldCharType="end"/>')}`

/** Of whom and when. */
export const by = (author: string, id = 1): string => `w:id="${id}" w:author="${author}" w:date="2026-11-02T08:00:00Z"`
