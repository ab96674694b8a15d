/** A known document as a Word file, part by part as Word itself writes it. */
import { strToU8, zipSync } from 'fflate'
import { FONTS, fonted } from './fonted.mjs'
import { boxDrawing, boxPicture, either, NAMESPACES } from './ooxml-box.mjs'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPES = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'
const CHANGE = 'w:author="Biên tập" w:date="2026-11-02T08:00:00Z"'

const escapeXml = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
const fontsOf = (font) => `<w:rFonts w:ascii="${font}" w:hAnsi="${font}" w:cs="${font}"/>`

/** @param {{ way?: string, by?: 'direct' | 'paragraph style' }} options */
export function toOoxml({ title, blocks }, { way = 'unicode', by = 'direct' } = {}) {
  const face = FONTS[way]
  const lists = []
  let id = 0
  const run = (one) => {
    const pieces = fonted(one, way).map(({ text, font }) => {
      const look = `${by === 'direct' || font !== face.text ? fontsOf(font) : ''}${one.bold ? '<w:b/>' : ''}${one.italic ? '<w:i/>' : ''}`
      const tag = one.deleted ? 'w:delText' : 'w:t'
      return `<w:r>${look ? `<w:rPr>${look}</w:rPr>` : ''}<${tag} xml:space="preserve">${escapeXml(text)}</${tag}></w:r>`
    })
    if (one.inserted) return `<w:ins w:id="${++id}" ${CHANGE}>${pieces.join('')}</w:ins>`
    return one.deleted ? `<w:del w:id="${++id}" ${CHANGE}>${pieces.join('')}</w:del>` : pieces.join('')
  }
  const paragraph = (runs, properties = '', more = '') => {
    const style = by === 'direct' || properties.includes('w:pStyle') ? '' : '<w:pStyle w:val="ChuThuong"/>'
    return `<w:p><w:pPr>${style}${properties}</w:pPr>${runs.map(run).join('')}${more}</w:p>`
  }
  const heading = (text, level) => paragraph([{ text }], `<w:pStyle w:val="Heading${level}"/>`)
  const list = (items, ordered, level = 0) => {
    const number = lists.push(ordered)
    return items
      .map(({ text, ordered: counted = false, items: inner = [] }) => {
        const own = paragraph([{ text }], `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${number}"/></w:numPr>`)
        return inner.length > 0 ? own + list(inner, counted, level + 1) : own
      })
      .join('')
  }
  const box = ({ how, paragraphs }) => {
    const inside = () => paragraphs.map((own) => paragraph(own)).join('')
    if (how === 'vml') return boxPicture(++id, inside())
    return how === 'drawing' ? boxDrawing(++id, inside()) : either(boxDrawing(++id, inside()), boxPicture(++id, inside()))
  }
  const block = (one) => {
    if (one.type === 'heading') return heading(one.text, one.level)
    if (one.type === 'list') return list(one.items, one.ordered)
    if (one.type === 'merged') return tableOf(one, (text) => paragraph([{ text }]))
    return paragraph(one.runs, '', one.box ? box(one.box) : '')
  }
  const body = [heading(title, 1), ...blocks.map(block)].join('')
  const plain = by === 'direct' ? 'Times New Roman' : face.text
  return zipSync(
    {
      '[Content_Types].xml': strToU8(
        `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${['document.main', 'styles', 'numbering'].map((name) => `<Override PartName="/word/${name.split('.')[0]}.xml" ContentType="${TYPES}.${name}+xml"/>`).join('')}</Types>`,
      ),
      '_rels/.rels': strToU8(relationships(['officeDocument word/document.xml'])),
      'word/_rels/document.xml.rels': strToU8(relationships(['styles styles.xml', 'numbering numbering.xml'])),
      'word/document.xml': part('document', `<w:body>${body}<w:sectPr><w:pgSz w:w="8391" w:h="11906"/></w:sectPr></w:body>`),
      'word/styles.xml': part('styles', stylesOf(plain)),
      'word/numbering.xml': part('numbering', numberingOf(lists)),
    },
    { mtime: '1980-01-01T00:00:00' },
  )
}

const part = (root, inner) => strToU8(`${XML}<w:${root} ${NAMESPACES}>${inner}</w:${root}>`)

const relationships = (list) =>
  `${XML}<Relationships xmlns="${PACKAGE}/relationships">${list
    .map((one) => one.split(' '))
    .map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`)
    .join('')}</Relationships>`

const stylesOf = (font) => {
  const style = (id, name, properties) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/>${properties}</w:style>`
  const look = (size) => `<w:rPr>${fontsOf(font)}<w:b/><w:sz w:val="${size}"/></w:rPr>`
  return [
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman"/><w:sz w:val="26"/></w:rPr></w:rPrDefault></w:docDefaults>',
    '<w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>',
    style('ChuThuong', 'Chu thuong', `<w:rPr>${fontsOf(font)}</w:rPr>`),
    ...[1, 2].map((level) =>
      style(`Heading${level}`, `heading ${level}`, `<w:pPr><w:outlineLvl w:val="${level - 1}"/></w:pPr>${look(34 - 4 * level)}`),
    ),
  ].join('')
}

/** A list of its own for each, of nine levels. */
function numberingOf(lists) {
  const level = (ordered) => (_, i) =>
    `<w:lvl w:ilvl="${i}"><w:start w:val="1"/><w:numFmt w:val="${ordered ? 'decimal' : 'bullet'}"/><w:lvlText w:val="${ordered ? `%${i + 1}.` : '•'}"/><w:lvlJc w:val="left"/><w:pPr><w:ind w:left="${720 * (i + 1)}" w:hanging="360"/></w:pPr></w:lvl>`
  const kinds = lists.map(
    (ordered, i) =>
      `<w:abstractNum w:abstractNumId="${i + 1}"><w:multiLevelType w:val="hybridMultilevel"/>${Array.from({ length: 9 }, level(ordered)).join('')}</w:abstractNum>`,
  )
  const numbers = lists.map((_, i) => `<w:num w:numId="${i + 1}"><w:abstractNumId w:val="${i + 1}"/></w:num>`)
  return [...kinds, ...numbers].join('')
}

/** Cells over several rows are written once for each row. */
function tableOf({ rows }, paragraphOf) {
  const width = rows[0].reduce((sum, { columns }) => sum + columns, 0)
  const open = new Map()
  const lines = rows.map((cells) => {
    const waiting = [...cells]
    let line = ''
    for (let column = 0; column < width; ) {
      const above = open.get(column)
      const cell = above ?? waiting.shift()
      const { columns, rows: down } = cell
      const merge = above ? '<w:vMerge/>' : down > 1 ? '<w:vMerge w:val="restart"/>' : ''
      line += `<w:tc><w:tcPr><w:tcW w:w="${1500 * columns}" w:type="dxa"/>${columns > 1 ? `<w:gridSpan w:val="${columns}"/>` : ''}${merge}</w:tcPr>${paragraphOf(above ? '' : cell.text)}</w:tc>`
      if (down > 1) open.set(column, { ...cell, rows: down - 1 })
      else open.delete(column)
      column += columns
    }
    return `<w:tr>${line}</w:tr>`
  })
  return `<w:tbl><w:tblPr><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol w:w="1500"/>'.repeat(width)}</w:tblGrid>${lines.join('')}</w:tbl>`
}
