import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { PLANTED, PLANTED_WORDS } from '@bantin/fixtures/archive'
import { buildSite } from '@bantin/site-builder'
import { docx } from '@bantin/to-docx'
import { email } from '@bantin/to-email'
import { epub } from '@bantin/to-epub'
import { feed } from '@bantin/to-feed'
import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'
import { speech } from '@bantin/to-speech'
import { text } from '@bantin/to-text'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { bantin, edit } from '../bantin.ts'
import { pathsIn, succeed, writeArchive } from './support/archive-folder.ts'
import { layersOf, traces } from './support/hidden-texts.ts'

/** All but the ids, by which an editor is told what to mend. */
const CONTENT_WORDS = PLANTED_WORDS.filter((word) => word !== PLANTED.id)
/** A word of the newest public issue, so that the search is seen to find what is there. */
const CONTROL = 'nguon-xanh-2026-11'

let bulletin = ''
const out = (audience: string): string => join(dirname(bulletin), audience)
const forms = () => [html(), pdf(), epub(), docx(), email(), text(), speech(), feed()]

beforeAll(async () => {
  bulletin = writeArchive({ issues: 3, seed: 2 })
  for (const audience of ['public', 'internal'] as const) {
    const { written, diagnostics } = await buildSite({ bulletin, out: out(audience), forms: forms(), program: 'test', audience })
    if (!written) throw new Error(diagnostics.map((one) => one.message.en).join('\n'))
  }
}, 300_000)
afterAll(() => rmSync(dirname(bulletin), { recursive: true, force: true }))

/** Where words stand in the files of a folder: in names, in bytes, and in what is packed in them. */
function wordsIn(folder: string, words: readonly string[]): string[] {
  const looked = words.map((word) => [word, traces(word)] as const)
  return pathsIn(folder).flatMap((path) => {
    const layers = [Buffer.from(path), ...layersOf(readFileSync(join(folder, path)))]
    return looked.filter(([, ways]) => ways.some((way) => layers.some((layer) => layer.includes(way)))).map(([word]) => `${path}: ${word}`)
  })
}

const hasPoppler = (() => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()
const pagesOf = (path: string): string => execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })

test('no byte of the public site holds a word of internal material', () => {
  expect(wordsIn(out('public'), PLANTED_WORDS)).toEqual([])
  const files = wordsIn(out('public'), [CONTROL]).map((line) => line.replace(/: .*/, ''))
  for (const end of ['.html', '.epub', '.docx', '.pdf', '.json', '.xml', 'sw.js', 'site.json', 'sitemap.xml'])
    expect([end, files.some((path) => path.endsWith(end))]).toEqual([end, true])
})

test('the internal site holds every one of them, and says nothing to search engines or feed readers', () => {
  const found = wordsIn(out('internal'), PLANTED_WORDS)
  for (const word of PLANTED_WORDS) expect([word, found.some((line) => line.endsWith(`: ${word}`))]).toEqual([word, true])
  for (const form of ['.epub', '.docx', '.html', '.txt'])
    expect([form, found.some((line) => line.includes(`${form}: `))]).toEqual([form, true])
  const files = pathsIn(out('internal'))
  expect(files.filter((path) => /^(?:sw\.js|sitemap\.xml|feed\.xml|atom\.xml|feed\.json|manifest\.webmanifest)$/.test(path))).toEqual([])
  expect(readFileSync(join(out('internal'), 'robots.txt'), 'utf8')).toMatch(/^User-agent: \*\nDisallow: \/$/m)
})

test.skipIf(!hasPoppler)(`words of the PDF${hasPoppler ? '' : ' (skipped: pdftotext is not installed)'}`, () => {
  const pdfs = (audience: string): string[] => pathsIn(out(audience)).filter((path) => path.endsWith('.pdf'))
  const texts = (audience: string): string =>
    pdfs(audience)
      .map((path) => pagesOf(join(out(audience), path)))
      .join('\n')
  const [open, inside] = [texts('public'), texts('internal')]
  expect([pdfs('public').length, pdfs('internal').length]).toEqual([3, 4])
  expect(PLANTED_WORDS.filter((word) => open.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  expect(['issue', 'item', 'erratum'].filter((name) => !inside.includes(PLANTED[name as keyof typeof PLANTED]))).toEqual([])
})

test('publishing tells and sends nothing of it, and refuses the internal site', async () => {
  const target = join(dirname(bulletin), 'target')
  const said = [
    await succeed(bulletin, ['publish', out('public'), '--to', target, '--dry-run']),
    await succeed(bulletin, ['publish', out('public'), '--to', target, '--dry-run', '--json']),
    await succeed(bulletin, ['publish', out('public'), '--to', target]),
  ].join('\n')
  expect(PLANTED_WORDS.filter((word) => said.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  expect(wordsIn(target, PLANTED_WORDS)).toEqual([])
  expect(pathsIn(target)).toEqual(expect.arrayContaining(['index.html', 'sw.js']))
  const elsewhere = join(dirname(bulletin), 'elsewhere')
  const refused = await bantin(bulletin, ['publish', out('internal'), '--to', elsewhere, '--lang', 'en'])
  expect([refused.code, existsSync(elsewhere) && pathsIn(elsewhere).length > 0]).toEqual([1, false])
  expect(CONTENT_WORDS.filter((word) => `${refused.stdout}${refused.stderr}`.includes(word))).toEqual([])
})

test('the command says that something is left out, and nothing of it', async () => {
  const { code, stdout, stderr } = await bantin(bulletin, ['site', '--out', join(dirname(bulletin), 'told'), '--lang', 'en'])
  expect(code).toBe(0)
  const said = `${stdout}${stderr}`
  expect(said).toContain('site/internal-left-out')
  expect(PLANTED_WORDS.filter((word) => said.includes(word))).toEqual([])
})

test('an internal item in a public issue stops the public site, and nothing of it is said or written', async () => {
  const spoiled = join(dirname(bulletin), 'spoiled')
  cpSync(bulletin, spoiled, { recursive: true, filter: (path) => !path.endsWith('dist') })
  const item = `so-truc-${PLANTED.id}`
  const body = readFileSync(join(bulletin, `issues/2026-11-noi-bo/items/${item}.md`), 'utf8')
  writeFileSync(join(spoiled, 'issues/2026-11/items/thu-noi-bo.md'), body)
  edit(join(spoiled, 'issues/2026-11/issue.yaml'), 'items:\n', 'items:\n  - { item: thu-noi-bo, section: doi-song }\n')
  const { code, stdout, stderr } = await bantin(spoiled, ['site', '--lang', 'en'])
  expect(code).toBe(1)
  expect(`${stdout}${stderr}`).toContain('The item “thu-noi-bo” is internal and cannot stand in a public issue.')
  expect(CONTENT_WORDS.filter((word) => `${stdout}${stderr}`.includes(word))).toEqual([])
  expect(existsSync(join(spoiled, 'dist/site'))).toBe(false)
})
