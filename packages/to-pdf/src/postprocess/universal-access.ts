import type { NewObject } from './append-update.ts'
import type { PdfFile } from './pdf-file.ts'

/** Says that the file follows ISO 14289-1. */
const IDENTIFIER =
  '<rdf:Description rdf:about="" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"><pdfuaid:part>1</pdfuaid:part></rdf:Description>'

/** PDF/A accepts a property only when its schema is described. @source ISO 19005-2, 6.6.2.3 */
const SCHEMA = [
  '<rdf:li rdf:parseType="Resource"><pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>',
  '<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI><pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>',
  '<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource"><pdfaProperty:name>part</pdfaProperty:name>',
  '<pdfaProperty:valueType>Integer</pdfaProperty:valueType><pdfaProperty:category>internal</pdfaProperty:category>',
  '<pdfaProperty:description>Part of ISO 14289 that the file follows</pdfaProperty:description></rdf:li></rdf:Seq></pdfaSchema:property></rdf:li>',
].join('')

/**
 * The objects by which a PDF/A-2a file says that it is PDF/UA-1 too: the identifier in its metadata, and the title in the bar of
 * the window.
 *
 * @source ISO 14289-1, 5 (identifier) and 7.1 (DisplayDocTitle)
 */
export function universalAccessUpdates(file: PdfFile): NewObject[] {
  const catalogue = file.object(file.root).dictionary
  const metadata = Number(/\/Metadata (\d+) 0 R/.exec(catalogue)?.[1])
  const { dictionary, stream } = file.object(metadata)
  const xmp = Buffer.from(
    Buffer.from(stream.buffer, stream.byteOffset, stream.byteLength)
      .toString('utf8')
      .replace('<pdfaExtension:schemas><rdf:Bag>', (start) => start + SCHEMA)
      .replace('</rdf:RDF>', (end) => IDENTIFIER + end),
  )
  return [
    { number: metadata, dictionary: dictionary.replace(/\/Length \d+/, `/Length ${xmp.length}`), stream: xmp },
    { number: file.root, dictionary: showTitle(catalogue) },
  ]
}

function showTitle(catalogue: string): string {
  const preferences = catalogue.replace(/\/DisplayDocTitle (?:true|false)/, '')
  return /\/ViewerPreferences\s*<</.test(preferences)
    ? preferences.replace(/\/ViewerPreferences\s*<</, (start) => `${start} /DisplayDocTitle true`)
    : `${preferences} /ViewerPreferences << /DisplayDocTitle true >>\n`
}
