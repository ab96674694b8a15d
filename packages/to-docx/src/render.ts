import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import { formLanguage, labels } from '@bantin/paratext'
import { documentOf } from './document.ts'
import { writeBlocks, writeInlines } from './handlers/write.ts'
import { preparePictures } from './images/prepare.ts'
import type { DocxSettings } from './options.ts'
import { coreProperties } from './package/core-properties.ts'
import { pack } from './package/pack.ts'
import { defaultFontSize, geometryOf } from './page/geometry.ts'
import { fontTable } from './styles/fonts.ts'
import { stylesXml } from './styles/styles-xml.ts'
import { styleNames } from './words/style-names.ts'
import { collectNotes } from './writer/notes.ts'
import { createPlaces } from './writer/places.ts'
import { createCounter, type Writer } from './writer/writer.ts'

const MEDIA_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Write an issue as one Word file. */
export async function renderDocx(issue: CompiledIssue, context: AdapterContext<DocxSettings>): Promise<readonly Artifact[]> {
  const { options, artifact } = context
  const { page, theme } = issue.bulletin
  const format = options.format ?? page.format
  const geometry = geometryOf(format, options.columns ?? page.columns)
  const language = formLanguage(issue.language, options.language)
  const fontSize = options.fontSize ?? defaultFontSize(format)
  const pictures = await preparePictures(issue, context, geometry)
  const writer: Writer = {
    issue,
    labels: labels[language],
    options,
    geometry,
    fontSize,
    pictures,
    places: createPlaces(issue),
    notes: collectNotes(issue),
    footnotes: new Map(),
    listStarts: new Set([1]),
    next: createCounter(),
    blocks: (nodes, scope) => writeBlocks(writer, nodes, scope),
    inlines: (nodes, text, scope) => writeInlines(writer, nodes, text, scope),
  }
  const bytes = pack(documentOf(writer), pictures.values(), {
    'docProps/core.xml': coreProperties(issue, language),
    'word/fontTable.xml': fontTable(theme),
    'word/styles.xml': stylesXml({ issue, geometry, size: fontSize, names: styleNames[language] }),
  })
  const path = options.folder === '' ? `${issue.id}.docx` : `${options.folder}/${issue.id}.docx`
  return [artifact(path, MEDIA_TYPE, bytes, { role: 'issue' })]
}
