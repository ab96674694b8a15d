/** A known document as HTML, for programs that read it: LibreOffice, Chromium, our own reader. */
import { FONTS, fonted } from './fonted.mjs'

const escapeHtml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

/** @param {{ way?: string, notes?: boolean, css?: string }} options */
export function toHtml({ title, blocks }, { way = 'unicode', css = '' } = {}) {
  const notes = []
  const run = (one) => {
    if (one.note) {
      notes.push(one.note)
      const n = notes.length
      return `<sup><a class="sdfootnoteanc" name="sdfootnote${n}anc" href="#sdfootnote${n}sym">${n}</a></sup>`
    }
    const inner = fonted(one, way)
      .map(({ text, font }) => (way === 'unicode' ? escapeHtml(text) : `<font face="${font}">${escapeHtml(text)}</font>`))
      .join('')
    if (one.bold) return `<b>${inner}</b>`
    return one.italic ? `<i>${inner}</i>` : inner
  }
  const text = (value) => run({ text: value })
  const items = (list, ordered) =>
    `<${ordered ? 'ol' : 'ul'}>${list.map(({ text: value, items: inner = [] }) => `<li>${text(value)}${inner.length > 0 ? items(inner, false) : ''}</li>`).join('\n')}</${ordered ? 'ol' : 'ul'}>`
  const block = (one) => {
    if (one.type === 'heading') return `<h${one.level}>${text(one.text)}</h${one.level}>`
    if (one.type === 'list') return items(one.items, one.ordered)
    if (one.type === 'table') {
      const row = (cells, tag) => `<tr>${cells.map((cell) => `<${tag}>${text(cell)}</${tag}>`).join('')}</tr>`
      return `<table border="1"><thead>${row(one.header, 'th')}</thead><tbody>${one.rows.map((cells) => row(cells, 'td')).join('')}</tbody></table>`
    }
    return `<p>${one.runs.map(run).join('')}</p>`
  }
  const body = [`<h1>${text(title)}</h1>`, ...blocks.map(block)].join('\n')
  const ends = notes.map(
    (note, i) =>
      `<div id="sdfootnote${i + 1}"><p class="sdfootnote"><a class="sdfootnotesym" name="sdfootnote${i + 1}sym" href="#sdfootnote${i + 1}anc">${i + 1}</a> ${text(note)}</p></div>`,
  )
  const font = FONTS[way].text
  return `<!doctype html>\n<html lang="vi"><head><meta charset="utf-8"><title>${escapeHtml(way === 'unicode' ? title : 'bai')}</title><style>body{font-family:"${font}",serif}${css}</style></head><body>\n${body}\n${ends.join('\n')}\n</body></html>\n`
}
