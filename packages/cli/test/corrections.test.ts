import { execFileSync, spawnSync } from 'node:child_process'
import { cpSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { addFiles, bantin, edit, filesIn, makeCommune } from './bantin.ts'

const LATER = 'issues/2026-12'
const ERRATUM = 'dinh-chinh-lich-gom-rac'
const missing = ['unzip', 'pdftotext'].filter((name) => spawnSync(name, ['-v']).error !== undefined)

const erratum = `---
title: Nói lại lịch gom rác
corrections:
  - date: 2026-12-10
    of: { issue: doi-thong-2026-11, item: lich-gom-rac }
    wrong: Xe gom đi từ năm giờ.
    right: Xe gom đi từ sáu giờ.
    note: Tổ vệ sinh báo lại giờ xe.
---

Xe gom rác đi muộn hơn một giờ.
`

/** The sample of the commune with an issue behind it that corrects it. */
function makeCorrected(): string {
  const folder = makeCommune()
  cpSync(join(folder, 'issues/2026-11/issue.yaml'), join(folder, LATER, 'issue.yaml'))
  const yaml = join(folder, LATER, 'issue.yaml')
  for (const [from, to] of [
    ['doi-thong-2026-11', 'doi-thong-2026-12'],
    ['number: 18', 'number: 19'],
    ['period: 2026-11', 'period: 2026-12'],
    ['date: 2026-11-10', 'date: 2026-12-10'],
  ] as const)
    edit(yaml, from, to)
  const text = readFileSync(yaml, 'utf8')
  addFiles(folder, {
    [`${LATER}/issue.yaml`]: `${text.slice(0, text.indexOf('\nitems:'))}\nitems:\n  - { item: ${ERRATUM}, section: viec-trong-xa }\n`,
    [`${LATER}/items/${ERRATUM}.md`]: erratum,
  })
  return folder
}

const WORDS = ['Nói lại lịch gom rác', 'Xe gom đi từ năm giờ.', 'Xe gom đi từ sáu giờ.', 'Tổ vệ sinh báo lại giờ xe.']
const SITE = 'https://doithong.example/ban-tin/'

/** The words of a file as a reader of its kind gets them, in one line. */
function wordsOf(path: string): string {
  const text = /\.(?:docx|epub)$/.test(path)
    ? execFileSync('unzip', ['-p', path], { encoding: 'utf8', maxBuffer: 2 ** 28 })
    : path.endsWith('.pdf')
      ? execFileSync('pdftotext', [path, '-'], { encoding: 'utf8' })
      : readFileSync(path, 'utf8')
  return text
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .normalize('NFC')
}

/** The files that stand for the forms. */
const FORMS = {
  'the page of the item': /^web\/lich-gom-rac\.html$/,
  'the single file': /^doi-thong-2026-11\.html$/,
  'the print': /\.pdf$/,
  'the e-book': /\.epub$/,
  'the Word file': /\.docx$/,
  'the feed': /^feed\/atom\.xml$/,
  'the text': /^text\/doi-thong-2026-11\.txt$/,
  'the messages': /^zalo\/01-lich-gom-rac\/1\.txt$/,
  'the e-mail': /^email\/doi-thong-2026-11\.txt$/,
  'the loudspeaker script': /^speech\/doi-thong-2026-11-doc\.html$/,
} as const

test.skipIf(missing.length > 0)(
  `a correction of a later issue stands in every form${missing.length > 0 ? ` (skipped: ${missing.join(', ')} not installed)` : ''}`,
  async () => {
    const folder = makeCorrected()
    edit(join(folder, 'bulletin.yaml'), '\nplace:', `\nsite: ${SITE}\nplace:`)
    const { code, stdout } = await bantin(folder, ['build', 'issues/2026-11', '--to', 'html,pdf,epub,docx,text,speech,feed,email'])
    expect(code, stdout).toBe(0)
    const out = join(folder, 'dist/2026-11')
    const files = filesIn(out)
    const lost = Object.entries(FORMS).map(([form, name]) => {
      const path = files.find((one) => name.test(one))
      const words = path === undefined ? '' : wordsOf(join(out, path))
      return [form, path === undefined ? files : WORDS.filter((one) => !words.includes(one))]
    })
    expect(Object.fromEntries(lost)).toEqual(Object.fromEntries(Object.keys(FORMS).map((form) => [form, []])))
  },
)

test('an internal correction reaches no file of a public issue', async () => {
  const folder = makeCorrected()
  edit(join(folder, LATER, 'issue.yaml'), 'audience: public', 'audience: internal')
  const { code, stdout } = await bantin(folder, ['build', 'issues/2026-11', '--to', 'html,text'])
  expect(code, stdout).toBe(0)
  const out = join(folder, 'dist/2026-11')
  expect(filesIn(out).filter((path) => /sáu giờ\.|Nói lại lịch|2026-12/.test(readFileSync(join(out, path), 'utf8')))).toEqual([])
})

test('a correction of an item that is not there is told by check', async () => {
  const folder = makeCorrected()
  edit(join(folder, LATER, `items/${ERRATUM}.md`), 'item: lich-gom-rac', 'item: lich-gom-rach')
  const { stdout } = await bantin(folder, ['check', 'issues/2026-11'])
  expect(stdout).toContain('correction/unknown-item')
  expect(stdout).toContain('Có phải “lich-gom-rac”?')
})
