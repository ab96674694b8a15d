import { render } from '@bantin/compile'
import { type PdfOptions, pdf } from '@bantin/to-pdf'
import { describe, expect, test } from 'vitest'
import { poppler, testWithPoppler } from './support/poppler.ts'
import { renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'
import { typeSizes } from './support/type-sizes.ts'

test('names, roles and pages of the files', async () => {
  const issue = await smallIssue({ items: { a: 'Chữ.' } })
  const { artifacts } = await render(issue, [pdf({ booklet: true, press: true, largePrint: true, folder: 'ban-in/pdf' })])
  expect(artifacts.map(({ path, role, pages, mediaType }) => [path, role, pages, mediaType])).toEqual([
    ['ban-in/pdf/khe-la-7.pdf', 'issue', 3, 'application/pdf'],
    ['ban-in/pdf/khe-la-7-booklet.pdf', 'part', 2, 'application/pdf'],
    ['ban-in/pdf/khe-la-7-press.pdf', 'part', 3, 'application/pdf'],
    ['ban-in/pdf/khe-la-7-large.pdf', 'part', 3, 'application/pdf'],
    ['manifest.json', undefined, undefined, 'application/json'],
  ])
})

describe('options that are refused, without a file', () => {
  test.each<[options: object, option: string]>([
    [{ format: 'a6' }, 'format'],
    [{ columns: 3 }, 'columns'],
    [{ folder: '../ngoai' }, 'folder'],
    [{ folder: '/goc' }, 'folder'],
    [{ folder: 'a//b' }, 'folder'],
    [{ folder: 'a\\b' }, 'folder'],
    [{ folder: '.an' }, 'folder'],
    [{ meeting: 'có' }, 'meeting'],
    [{ meeting: { unit: '' } }, 'meeting.unit'],
    [{ meeting: { unit: 'a\nb' } }, 'meeting.unit'],
    [{ meeting: { unit: 'a'.repeat(61) } }, 'meeting.unit'],
    [{ meeting: { nguoi: 'ai' } }, 'meeting.nguoi'],
    [{ codes: 'có' }, 'codes'],
    [{ mau: true }, 'mau'],
  ])('%j', async (options, option) => {
    const { artifacts, diagnostics } = await render(await smallIssue({ items: { a: 'Chữ.' } }), [pdf(options as PdfOptions)])
    expect(artifacts.filter(({ path }) => path.endsWith('.pdf'))).toEqual([])
    expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['adapter/bad-option'])
    expect(diagnostics[0]?.message.en).toContain(`The option “${option}” of the form pdf is not valid`)
  })
})

describe('page formats', () => {
  const cases: [options: PdfOptions, size: string][] = [
    [{}, '419.528 x 595.276'],
    [{ format: '145x205' }, '411.024 x 581.102'],
    [{ format: '190x270', columns: 2 }, '538.583 x 765.354'],
    [{ format: 'a4', columns: 2 }, '595.276 x 841.89'],
    [{ format: { width: 120, height: 180 } }, '340.157 x 510.236'],
  ]
  for (const [options, size] of cases)
    testWithPoppler(JSON.stringify(options), async () => {
      const [file] = (await renderPdf(await smallIssue({ items: { a: '## Mục\n\nChữ.\n\n- một\n- hai' } }), options)).values()
      expect(poppler('pdfinfo', file?.bytes as Uint8Array)).toContain(`Page size:       ${size} pts`)
    })
})

testWithPoppler('large print: A4, and no type under 16 points', async () => {
  const markdown = 'Chữ.[^1]\n\n## Mục\n\n| Cột |\n| --- |\n| ô |\n\n:::ghi-nho\nNhớ.\n:::\n\n[^1]: Chú thích.'
  const files = await renderPdf(await smallIssue({ items: { a: markdown } }), { largePrint: true })
  const large = files.get('khe-la-7-large.pdf')?.bytes as Uint8Array
  expect(poppler('pdfinfo', large)).toMatch(/595\.276 x 841\.89 pts/)
  const sizes = typeSizes(large)
  expect(sizes.length).toBeGreaterThan(20)
  // marks of notes are set smaller, as everywhere
  expect(Math.min(...sizes.filter((size) => size > 12))).toBeGreaterThanOrEqual(16)
  expect(sizes.filter((size) => size <= 12 && size < 9)).toEqual([])
})

testWithPoppler('standard: false gives plain tagged PDF 1.7', async () => {
  const [file] = (await renderPdf(await smallIssue({ items: { a: 'Chữ.' } }), { standard: false })).values()
  const facts = poppler('pdfinfo', file?.bytes as Uint8Array)
  expect(facts).toMatch(/^Tagged: +yes$/m)
  expect(facts).toMatch(/^PDF version: +1\.7$/m)
  expect(Buffer.from(file?.bytes ?? []).toString('latin1')).not.toContain('pdfaid:part')
})
