import { strToU8, type Zippable, zipSync } from 'fflate'

const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** The namespaces that tests write with. */
export const NAMESPACES = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'],
  ['r', OFFICE],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture'],
  ['wp', 'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing'],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['asvg', 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'],
] as const

const xmlns = NAMESPACES.map(([prefix, namespace]) => `xmlns:${prefix}="${namespace}"`).join(' ')

/** A document, part by part: what is not given is not in it. All are what stands within the root of the part. */
export interface Parts {
  readonly body?: string
  readonly styles?: string
  readonly numbering?: string
  readonly footnotes?: string
  readonly endnotes?: string
  readonly comments?: string
  readonly theme?: string
  readonly headers?: readonly string[]
  readonly footers?: readonly string[]
  readonly core?: string
  /** Pictures and other parts, by their names below `word/`. */
  readonly files?: Readonly<Record<string, Uint8Array | string>>
  /** More relationships of the document: `id type target [External]`. */
  readonly relations?: readonly string[]
  /** The whole of `word/document.xml`, in place of `body`. */
  readonly document?: string | Uint8Array
}

/** The bytes of a part with a root around what is given. */
export const part = (root: string, inner: string): string => `<?xml version="1.0" encoding="UTF-8"?><${root} ${xmlns}>${inner}</${root}>`

const relationship = (one: string): string => {
  const [id, type, target, mode] = one.split(' ')
  return `<Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${target}"${mode ? ` TargetMode="${mode}"` : ''}/>`
}
const relationships = (list: readonly string[]): string =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${list.map(relationship).join('')}</Relationships>`

/** Make a Word file. */
export function buildDocx(parts: Parts): Uint8Array {
  const { headers = [], footers = [], relations = [], files = {} } = parts
  const own: (readonly [file: string, root: string, type: string, inner: string | undefined])[] = [
    ['styles.xml', 'w:styles', 'styles', parts.styles],
    ['numbering.xml', 'w:numbering', 'numbering', parts.numbering],
    ['footnotes.xml', 'w:footnotes', 'footnotes', parts.footnotes],
    ['endnotes.xml', 'w:endnotes', 'endnotes', parts.endnotes],
    ['comments.xml', 'w:comments', 'comments', parts.comments],
    ['theme1.xml', 'a:theme', 'theme', parts.theme],
    ...headers.map((inner, i) => [`header${i + 1}.xml`, 'w:hdr', 'header', inner] as const),
    ...footers.map((inner, i) => [`footer${i + 1}.xml`, 'w:ftr', 'footer', inner] as const),
  ]
  const given = own.filter(([, , , inner]) => inner !== undefined)
  const zip: Zippable = {
    '[Content_Types].xml': strToU8(
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    ),
    '_rels/.rels': strToU8(
      relationships(['rId1 officeDocument word/document.xml', ...(parts.core ? ['rId2 metadata/core-properties docProps/core.xml'] : [])]),
    ),
    'word/_rels/document.xml.rels': strToU8(
      relationships([...given.map(([file, , type]) => `${file.replace('.xml', '')} ${type} ${file}`), ...relations]),
    ),
    'word/document.xml': bytesOf(parts.document ?? part('w:document', `<w:body>${parts.body ?? ''}</w:body>`)),
  }
  for (const [file, root, , inner] of given) zip[`word/${file}`] = strToU8(part(root, inner!))
  for (const [file, content] of Object.entries(files)) zip[`word/${file}`] = bytesOf(content)
  if (parts.core) zip['docProps/core.xml'] = strToU8(parts.core)
  return zipSync(zip, { mtime: '1980-01-01T00:00:00' })
}

const bytesOf = (content: string | Uint8Array): Uint8Array => (typeof content === 'string' ? strToU8(content) : content)
