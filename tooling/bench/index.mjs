/** `pnpm bench`: every ratio in one run, medians, on sample (a); writes docs/benchmarks.md. */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { province } from '@bantin/fixtures'
import { readIssue } from '@bantin/node'
import { allForms } from './all-forms.mjs'
import { docxVersusMammoth } from './docx-vs-mammoth.mjs'
import { editVersusCold } from './edit-vs-cold.mjs'
import { archiveImports } from './import-archive.mjs'
import { pdfVersusOthers } from './pdf-vs-others.mjs'
import { toMarkdown } from './report.mjs'
import { siteBuild, siteRows } from './site-build.mjs'
import { textFunctions } from './text-functions.mjs'
import { webVersusUnified } from './web-vs-unified.mjs'

const root = path.resolve(import.meta.dirname, '../..')
const bin = path.join(root, 'packages/cli/bin/bantin.js')
const bareTypst = path.join(root, 'packages/to-pdf/test/bare-typst.mjs')
const bulletin = fileURLToPath(province.folder)
const issueFolder = path.join(bulletin, province.issue)
const work = mkdtempSync(path.join(os.tmpdir(), 'bantin-bench-'))
const node = (...args) => execFileSync(process.execPath, args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })
const say = (text) => console.error(`… ${text}`)

/** A copy of a bulletin that has no address on the web, so that its print has no codes: the web form prints none either. */
function withoutSite(folder) {
  const copy = path.join(work, 'without-site')
  cpSync(folder, copy, { recursive: true })
  const file = path.join(copy, 'bulletin.yaml')
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^site: .*\n/m, ''))
  return copy
}

try {
  say('preparing')
  node('--conditions=@bantin/source', bareTypst, '--prepare', path.join(work, 'bare'))
  node(bin, 'build', issueFolder, '--to', 'html', '--out', path.join(work, 'html-out'), '--quiet')
  const rows = []
  const row = (what, baseline, { ours, baseline: theirs }, limit) =>
    rows.push({ what, baseline, ours, theirs, ratio: ours / theirs, limit })

  say('PDF as a whole process, bare Typst, Chromium')
  const pdf = await pdfVersusOthers({
    bin,
    issueFolder,
    withoutCodes: path.join(withoutSite(bulletin), province.issue),
    work,
    bareTypst,
    bare: path.join(work, 'bare'),
    singleFile: path.join(work, 'html-out', 'song-ngan-2026-11.html'),
  })
  const first = '`bantin build --to pdf`, nothing kept'
  const later = '`bantin build --to pdf`, items kept from an earlier build'
  const typst = 'Typst alone on the document as we wrote it, whole process'
  row(
    first,
    'bare pipeline from the same Markdown (micromark, JSON, Typst), whole process',
    { ours: pdf.first, baseline: pdf.pipeline },
    1.3,
  )
  const printing = 'the same folder to HTML and that printed by Chromium, whole processes'
  row(`${first}, without QR codes`, printing, { ours: pdf.firstPlain, baseline: pdf.html + pdf.chromium }, 0.5)
  row(`${later}, without QR codes`, 'Chromium printing our HTML, whole process', { ours: pdf.laterPlain, baseline: pdf.chromium }, 0.5)
  row(first, printing, { ours: pdf.first, baseline: pdf.html + pdf.chromium })
  row(later, 'Chromium printing our HTML, whole process', { ours: pdf.later, baseline: pdf.chromium })
  row(first, 'Chromium printing our HTML, whole process', { ours: pdf.first, baseline: pdf.chromium })
  row(later, typst, { ours: pdf.later, baseline: pdf.typst })
  row(first, typst, { ours: pdf.first, baseline: pdf.typst })

  say('all forms, Chromium, pandoc')
  const forms = await allForms({ bin, issueFolder, work, singleFile: path.join(work, 'html-out', 'song-ngan-2026-11.html') })
  const every = '`bantin build`, eight forms to read and hear, nothing kept'
  row(every, printing, { ours: forms.all, baseline: forms.html + forms.chromium }, 1)
  row(every, 'Chromium printing our HTML, whole process', { ours: forms.all, baseline: forms.chromium })
  row('`bantin build --to all`, these and the exchange, nothing kept', printing, {
    ours: forms.shared,
    baseline: forms.html + forms.chromium,
  })
  if (forms.epub !== undefined) {
    const [book, word] = ['pandoc, the same articles to EPUB, whole process', 'pandoc, the same articles to Word, whole process']
    row('`bantin build --to epub`, items kept from an earlier build', book, { ours: forms.epubLater, baseline: forms.pandocEpub }, 1)
    row('`bantin build --to epub`, nothing kept', book, { ours: forms.epub, baseline: forms.pandocEpub })
    row("unified's parser alone, nothing checked and nothing written", book, { ours: forms.reading, baseline: forms.pandocEpub })
    row('`bantin build --to docx`, nothing kept', word, { ours: forms.docx, baseline: forms.pandocDocx }, 1.5)
    row('`bantin build --to docx`, items kept from an earlier build', word, { ours: forms.docxLater, baseline: forms.pandocDocx })
  }

  say('web form, bare unified')
  const { host: _, ...source } = await readIssue(issueFolder)
  row('web form: compile, pages and single file', 'bare unified: parse, GFM, rehype, stringify', await webVersusUnified(source), 1.3)

  say('reading Word, mammoth')
  row('reading a 48-page Word document', 'mammoth, the same document to HTML', await docxVersusMammoth(source), 0.6)

  say('one-word edit, cold compile')
  const edit = await editVersusCold({ bulletin, issue: province.issue, item: 'items/lua-thu-dong.md', work })
  row('one-word edit in `dev`, web', 'cold compile of the same preview', edit.web, 0.1)
  row(
    'one-word edit in `dev`, PDF',
    '`bantin build --to pdf`, nothing kept, whole process',
    { ours: edit.pdf.ours, baseline: pdf.first },
    0.1,
  )
  row('one-word edit in `dev`, PDF', 'cold compile of the same preview, without starting Node and loading the code', edit.pdf)

  say('200 issues in one process')
  const memory = JSON.parse(node('--expose-gc', path.join(import.meta.dirname, 'memory.mjs')))
  row(
    `memory after ${memory.issues} issues in one process, web and PDF`,
    'memory after the 20th',
    { ours: memory.last / 1e6, baseline: memory.after20 / 1e6 },
    1.2,
  )

  say('archives of 500 files')
  const archives = await archiveImports({ bin, bulletin, work })
  const files = archives.issue.files
  row(`\`bantin import --archive\`, ${files} issues as long as this one, two threads`, 'the same on one thread', archives.issue, 1 / 1.6)
  row(`\`bantin import --archive\`, ${files} articles of three pages, two threads`, 'the same on one thread', archives.article)

  say('a site of 360 issues')
  siteRows(row, siteBuild({ work }))

  say('functions for Vietnamese text')
  rows.push(...(await textFunctions()))

  const report = toMarkdown(rows, forms.shares)
  writeFileSync(path.join(root, 'docs/benchmarks.md'), report)
  console.log(report)
  process.exitCode = rows.every(({ ratio, limit = Number.POSITIVE_INFINITY }) => ratio <= limit) ? 0 : 1
} finally {
  rmSync(work, { recursive: true, force: true })
}
