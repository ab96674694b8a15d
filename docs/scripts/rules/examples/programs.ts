import { checkArchive, createArchiveIndex, readIssueRecord } from '@bantin/archive'
import { compile, defineAdapter, render, sha256 } from '@bantin/compile'
import { defineImporter, draft, emptyManuscript, importFile } from '@bantin/drafting'
import { readSharedItem } from '@bantin/exchange'
import { docx } from '@bantin/from-docx'
import { text } from '@bantin/from-text'
import { writeArtifacts } from '@bantin/node'
import { zipSync } from 'fflate'
import { z } from 'zod'
import { BASE, ISSUE } from '../base.ts'
import type { Example } from '../example.ts'
import { wordFile } from '../files/word-file.ts'
import { code } from '../kinds/code.ts'

const ARCHIVE = { '@bantin/archive': { checkArchive, createArchiveIndex, readIssueRecord } }
const read = (json: string) => `const { diagnostics } = readIssueRecord(${json}, { file: 'so-7.json' })`
const ISSUE_7 =
  "const so7 = {\n  bantin: 1, bulletin: 'lang-ven', id: 'so-7', kind: 'regular', number: 7, period: '2026-10', date: '2026-10-05',\n  title: 'Làng Ven', language: 'vi', sections: [], items: [], artifacts: [],\n}"
const RECORD = `${ISSUE_7}\n${read('JSON.stringify(so7)')}`
const withNumber = (number: number) =>
  `${ISSUE_7}\nconst so8 = { ...so7, id: 'so-8', number: ${number}, period: '2026-11', date: '2026-11-05' }\nconst diagnostics = checkArchive(createArchiveIndex([so7, so8]))`
const withItem = (id: string) =>
  `${ISSUE_7}\nconst item = { id: 'gat-lua', code: '7-01', section: 'mua-vu', title: 'Gặt lúa', language: 'vi', passages: [], citations: [], places: [], corrections: [] }\nconst items = [item, { ...item, id: '${id}', code: '7-02' }]\nconst diagnostics = checkArchive(createArchiveIndex([{ ...so7, items }]))`

/** The sample bulletin with two plain items. */
const files = Object.entries({ ...BASE, 'issues/2026-11/items/nuoc-sach.md': '---\ntitle: Giữ nước sạch\n---\n\nĐậy kín bể nước.\n' })
const { issue } = await compile({
  bulletinFile: 'bulletin.yaml',
  issueFile: ISSUE,
  files: new Map(files.map(([path, text]) => [path, { path, bytes: new TextEncoder().encode(text) }])),
})
const FORMS = { '@bantin/compile': { defineAdapter, render }, '@bantin/node': { writeArtifacts }, zod: { z }, '': { issue } }

const IMPORTERS = { '@bantin/drafting': { defineImporter, emptyManuscript, importFile }, zod: { z } }
const importer = (read: string) =>
  `const notes = defineImporter({\n  name: 'notes',\n  extensions: ['.note'],\n  options: z.strictObject({}),\n  recognises: () => true,\n  read: () => { ${read} },\n})\nconst { diagnostics } = await importFile({ name: 'gat-lua.note', bytes: new Uint8Array() }, [notes()])`

const DRAFTS = { '@bantin/drafting': { draft, emptyManuscript }, '@bantin/from-text': { text } }
interface Drafted {
  readonly sign?: string
  readonly more?: string
  readonly notes?: string
}
const drafted = ({
  sign = ", { type: 'note', id: '1' }",
  more = '',
  notes = "['1', [line({ type: 'text', text: 'Theo trạm khí tượng.' })]]",
}: Drafted) =>
  `const line = (...inlines) => ({ type: 'paragraph', inlines, place: { line: 1 } })\nconst manuscript = emptyManuscript({\n  blocks: [line({ type: 'text', text: 'Gặt sớm.' }${sign}${more})],\n  notes: new Map([${notes}]),\n})\nconst { diagnostics } = draft('bai.note', manuscript, {})`

const FILES = {
  '@bantin/from-docx': { docx },
  '': { workbook: zipSync({ 'xl/workbook.xml': new Uint8Array() }), document: wordFile('<w:p><w:r><w:t>Lúa chín.</w:t></w:r></w:p>') },
}
const SHARED = { '@bantin/compile': { sha256 }, '@bantin/exchange': { readSharedItem } }
const shared = (text: string) =>
  `const bytes = new TextEncoder().encode(\`---\ntitle: Gặt lúa\n---\n\n${text}\n\`)\nconst item = { id: 'gat-lua', hash: sha256(bytes), images: [] }\nconst { diagnostics } = readSharedItem(item, bytes, { file: 'exchange/items/gat-lua.md' })`

interface Form {
  readonly name?: string
  readonly nodes?: string
  readonly path?: string
  readonly body?: string
}
const form = ({ name = 'gopher', nodes = "['paragraph', 'text', 'noBreak']", path = `${name}.txt`, body = 'issue.id' }: Form = {}) =>
  `const ${name} = defineAdapter({\n  name: '${name}',\n  options: z.strictObject({}),\n  nodes: ${nodes},\n  render: async (issue, { artifact }) => [artifact('${path}', 'text/plain', ${body})],\n})`
const rendered = (made: string, forms = 'gopher()') => `${made}\nconst { diagnostics } = await render(issue, [${forms}])`
const written = (made: string, rest = 'const { diagnostics } = await writeArtifacts(folder, output)') =>
  `${made}\nconst output = await render(issue, [gopher()])\n${rest}`

/** Rules that only programs meet: those of their own forms, of records, and of writing. */
export const programExamples: readonly Example[] = [
  code('adapter/unknown-node', FORMS, { bad: rendered(form({ nodes: "['paragraph']" })), good: rendered(form()) }),
  code('adapter/failed', FORMS, {
    bad: rendered(form({ body: 'issue.meta.titel.trim()' })),
    good: rendered(form({ body: 'issue.id.trim()' })),
  }),
  code('adapter/path-collision', FORMS, {
    bad: rendered(`${form({ path: 'ban-tin.txt' })}\n${form({ name: 'finger', path: 'ban-tin.txt' })}`, 'gopher(), finger()'),
    good: rendered(`${form()}\n${form({ name: 'finger' })}`, 'gopher(), finger()'),
  }),
  code('output/unsafe-path', FORMS, { bad: written(form({ path: '../ban-tin.txt' })), good: written(form()) }),
  code('output/same-path', FORMS, {
    bad: `${form({ path: 'ban-tin.txt' })}\n${form({ name: 'finger', path: 'Ban-tin.txt' })}\nconst output = await render(issue, [gopher(), finger()])\nconst { diagnostics } = await writeArtifacts(folder, output)`,
    good: written(form()),
  }),
  code('output/no-manifest', FORMS, {
    bad: written(
      form(),
      "const gopherOnly = output.artifacts.filter(({ path }) => path === 'gopher.txt')\nconst { diagnostics } = await writeArtifacts(folder, gopherOnly)",
    ),
    good: written(form()),
  }),
  code('output/exists', FORMS, {
    bad: written(
      form(),
      'await writeArtifacts(folder, output)\nconst { diagnostics } = await writeArtifacts(folder, output, { replace: false })',
    ),
    good: written(form(), 'await writeArtifacts(folder, output)\nconst { diagnostics } = await writeArtifacts(folder, output)'),
  }),
  code('archive/record-not-json', ARCHIVE, { bad: read(`'{ "bantin": 1, '`), good: RECORD }),
  code('archive/record-version', ARCHIVE, { bad: read(`'{ "bantin": 2 }'`), good: RECORD }),
  code('archive/record-invalid', ARCHIVE, { bad: read(`'{ "bantin": 1, "id": "Số 7" }'`), good: RECORD }),
  code('archive/record-too-large', ARCHIVE, { bad: read("' '.repeat(21_000_000)"), good: RECORD }),
  code('archive/number-shared', ARCHIVE, { bad: withNumber(7), good: withNumber(8) }),
  code('archive/item-twice', ARCHIVE, { bad: withItem('gat-lua'), good: withItem('phoi-thoc') }),
  code('import/unreadable', IMPORTERS, {
    bad: importer("throw new Error('hỏng')"),
    good: importer('return { manuscript: emptyManuscript(), diagnostics: [] }'),
  }),
  code('import/note-missing', DRAFTS, { bad: drafted({ notes: '' }), good: drafted({}) }),
  code('import/note-without-sign', DRAFTS, { bad: drafted({ sign: '' }), good: drafted({}) }),
  code('import/picture-missing', DRAFTS, {
    bad: drafted({ more: ", { type: 'picture', picture: 'lua.png', alt: 'Lúa chín' }" }),
    good: drafted({}),
  }),
  code('text/binary', DRAFTS, {
    bad: "const { diagnostics } = await text().read({ name: 'bai.txt', bytes: Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1) })",
    good: "const { diagnostics } = await text().read({ name: 'bai.txt', bytes: new TextEncoder().encode('Lúa chín đều.') })",
  }),
  code('docx/no-document', FILES, {
    bad: "const { diagnostics } = await docx().read({ name: 'bang-luong.xlsx', bytes: workbook })",
    good: "const { diagnostics } = await docx().read({ name: 'gat-lua.docx', bytes: document })",
  }),
  code('sync/item-not-valid', SHARED, { bad: shared('::chen{tep="../../../noi-bo.md"}'), good: shared('Lúa chín đều.') }),
  code('sync/secret-grade', SHARED, { bad: shared('TỐI MẬT'), good: shared('Lúa chín đều.') }),
]
