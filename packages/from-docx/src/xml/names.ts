/**
 * The prefixes under which this package knows names, by their namespaces, transitional and strict. A file may choose other prefixes.
 *
 * @source ISO/IEC 29500-1 and -4; the extensions of [MS-DOCX]
 */
const PREFIXES: readonly (readonly [prefix: string, ...namespaces: string[]])[] = [
  ['w', 'http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'http://purl.oclc.org/ooxml/wordprocessingml/main'],
  ['r', 'http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'http://purl.oclc.org/ooxml/officeDocument/relationships'],
  ['m', 'http://schemas.openxmlformats.org/officeDocument/2006/math', 'http://purl.oclc.org/ooxml/officeDocument/math'],
  ['a', 'http://schemas.openxmlformats.org/drawingml/2006/main', 'http://purl.oclc.org/ooxml/drawingml/main'],
  ['pic', 'http://schemas.openxmlformats.org/drawingml/2006/picture', 'http://purl.oclc.org/ooxml/drawingml/picture'],
  [
    'wp',
    'http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing',
    'http://purl.oclc.org/ooxml/drawingml/wordprocessingDrawing',
  ],
  ['c', 'http://schemas.openxmlformats.org/drawingml/2006/chart', 'http://purl.oclc.org/ooxml/drawingml/chart'],
  ['dgm', 'http://schemas.openxmlformats.org/drawingml/2006/diagram', 'http://purl.oclc.org/ooxml/drawingml/diagram'],
  ['mc', 'http://schemas.openxmlformats.org/markup-compatibility/2006'],
  ['wps', 'http://schemas.microsoft.com/office/word/2010/wordprocessingShape'],
  ['wpg', 'http://schemas.microsoft.com/office/word/2010/wordprocessingGroup'],
  ['wpc', 'http://schemas.microsoft.com/office/word/2010/wordprocessingCanvas'],
  ['wpi', 'http://schemas.microsoft.com/office/word/2010/wordprocessingInk'],
  ['wp14', 'http://schemas.microsoft.com/office/word/2010/wordprocessingDrawing'],
  ['w14', 'http://schemas.microsoft.com/office/word/2010/wordml'],
  ['w15', 'http://schemas.microsoft.com/office/word/2012/wordml'],
  ['asvg', 'http://schemas.microsoft.com/office/drawing/2016/SVG/main'],
  ['v', 'urn:schemas-microsoft-com:vml'],
  ['o', 'urn:schemas-microsoft-com:office:office'],
  ['ct', 'http://schemas.openxmlformats.org/package/2006/content-types'],
  ['rel', 'http://schemas.openxmlformats.org/package/2006/relationships'],
  ['cp', 'http://schemas.openxmlformats.org/package/2006/metadata/core-properties'],
  ['dc', 'http://purl.org/dc/elements/1.1/'],
  ['dcterms', 'http://purl.org/dc/terms/'],
  ['xml', 'http://www.w3.org/XML/1998/namespace'],
]

const BY_NAMESPACE = new Map(PREFIXES.flatMap(([prefix, ...namespaces]) => namespaces.map((one) => [one, prefix] as const)))

/** Which of our prefixes a file's prefix stands for. */
export type Bindings = ReadonlyMap<string, string>

/** Before anything is declared, a prefix means what it usually means. */
export const USUAL: Bindings = new Map(PREFIXES.map(([prefix]) => [prefix, prefix]))

/** Our prefix of a namespace; `?` for one that is not known. */
export const prefixOf = (namespace: string): string => BY_NAMESPACE.get(namespace) ?? '?'

/** The name with our prefix. Attributes without a prefix have no namespace; elements have that of the empty prefix. */
export function ourName(name: string, bindings: Bindings, attribute: boolean): string {
  const colon = name.indexOf(':')
  const prefix = colon < 0 ? '' : name.slice(0, colon)
  if (prefix === '' && attribute) return name
  const ours = bindings.get(prefix) ?? (prefix === '' ? '' : '?')
  return ours === '' ? name : `${ours}:${name.slice(colon + 1)}`
}
