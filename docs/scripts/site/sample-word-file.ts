import { strToU8, zipSync } from 'fflate'

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

const run = (text: string, properties = '') =>
  `<w:r>${properties ? `<w:rPr>${properties}</w:rPr>` : ''}<w:t xml:space="preserve">${text}</w:t></w:r>`
const paragraph = (content: string, style?: string) => `<w:p>${style ? `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>` : ''}${content}</w:p>`

/** TCVN3, as it lies in a file of the nineties: “Thóc giống phơi riêng, cất nơi khô ráo.” */
const OLD_FONT = '<w:rFonts w:ascii=".VnTime" w:hAnsi=".VnTime"/>'
const OLD_TEXT = 'Thãc gièng ph¬i riªng, cÊt n¬i kh« r¸o.'

const BODY = [
  paragraph(run('Phơi thóc cho khô'), 'Heading1'),
  paragraph(run('Thóc vừa gặt còn ẩm, để đống quá nửa ngày là bốc nóng. Bà con phơi ') + run('ngay trong buổi', '<w:b/>') + run('.')),
  paragraph(run('Cách phơi'), 'Heading2'),
  paragraph(run('Rải mỏng ba đến năm xăng-ti-mét, cào đảo ba mươi phút một lần.')),
  paragraph(run('Cất giữ'), 'Heading2'),
  paragraph(run(OLD_TEXT, OLD_FONT)),
].join('')

const style = (id: string, name: string) => `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`

/** The Word file of the tutorial: headings, and a paragraph in an old encoding. The same bytes every time. */
export function sampleWordFile(): Uint8Array {
  const files: Readonly<Record<string, string>> = {
    '[Content_Types].xml': `<?xml version="1.0" encoding="UTF-8"?><Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/_rels/document.xml.rels': `<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/styles" Target="styles.xml"/></Relationships>`,
    'word/styles.xml': `<?xml version="1.0" encoding="UTF-8"?><w:styles xmlns:w="${W}">${style('Heading1', 'heading 1')}${style('Heading2', 'heading 2')}</w:styles>`,
    'word/document.xml': `<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="${W}"><w:body>${BODY}<w:sectPr/></w:body></w:document>`,
  }
  const entries = Object.entries(files).map(([name, text]) => [name, strToU8(text)])
  return zipSync(Object.fromEntries(entries), { mtime: '2026-01-01T00:00:00' })
}
