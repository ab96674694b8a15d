import type { CompiledIssue } from '@bantin/compile'
import { type FormLanguage, issueLine, labels } from '@bantin/paratext'
import { wordLanguage } from '../writer/language.ts'
import { DECLARATION, escapeXml } from './xml.ts'

const NAMESPACES = [
  'xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:dcterms="http://purl.org/dc/terms/"',
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"',
].join(' ')

/** `docProps/core.xml`: what the issue is, with its own date for a clock. */
export function coreProperties(issue: CompiledIssue, language: FormLanguage): string {
  const { bulletin, meta, items, title } = issue
  const keywords = [...new Set(items.flatMap((item) => item.meta.keywords))]
  const time = `${meta.date}T00:00:00Z`
  const parts = [
    ...[`<dc:title>${escapeXml(title)}</dc:title>`, `<dc:subject>${escapeXml(issueLine(meta, labels[language]))}</dc:subject>`],
    `<dc:creator>${escapeXml(bulletin.publisher.name)}</dc:creator>`,
    keywords.length > 0 ? `<cp:keywords>${escapeXml(keywords.join(', '))}</cp:keywords>` : '',
    `<cp:lastModifiedBy>${escapeXml(bulletin.publisher.name)}</cp:lastModifiedBy><cp:revision>1</cp:revision>`,
    ...['created', 'modified'].map((name) => `<dcterms:${name} xsi:type="dcterms:W3CDTF">${escapeXml(time)}</dcterms:${name}>`),
    `<dc:language>${escapeXml(wordLanguage(issue.language))}</dc:language>`,
  ]
  return `${DECLARATION}<cp:coreProperties ${NAMESPACES}>${parts.join('')}</cp:coreProperties>`
}
