import { formatDiagnostics } from '@bantin/diagnostics'
import { pdf, rules } from '@bantin/from-pdf'
import { expect, test } from 'vitest'
import { pagesPdf, textAt } from './support/make-pdf.ts'
import { readPdf } from './support/read.ts'

test('the rules of the reader are listed', () => {
  expect(rules.map((one) => `${one.id} ${one.severity}`).sort()).toEqual([
    'pdf/broken-page warning',
    'pdf/encrypted error',
    'pdf/picture-too-large warning',
    'pdf/recognised-text warning',
    'pdf/scanned-page warning',
    'pdf/too-big error',
    'pdf/unknown-letters error',
    'pdf/unread-pages error',
    'pdf/unreadable error',
  ])
})

test('pages behind the limit are named', async () => {
  const pages = pagesPdf(['Gat lua', 'Phoi thoc', 'Cat kho'].map((text) => textAt([text])))
  const { diagnostics } = await readPdf(pages, { limits: { pages: 1 } })
  expect(formatDiagnostics(diagnostics, { language: 'vi' })).toMatchInlineSnapshot(`
    "so-7.pdf  lỗi  Các trang 2–3 chưa được đọc: đã hết thời gian, có trang quá nặng, hoặc quá số trang cho phép.
      pdf/unread-pages · Tăng limits.seconds hoặc limits.pages, hoặc tách tệp thành nhiều phần.

    1 lỗi"
  `)
  expect(formatDiagnostics(diagnostics, { language: 'en' })).toMatchInlineSnapshot(`
    "so-7.pdf  error  The pages 2–3 were not read: the time was over, a page was too heavy, or there are more pages than allowed.
      pdf/unread-pages · Raise limits.seconds or limits.pages, or divide the file.

    1 error"
  `)
})

test('letters without a meaning are told', async () => {
  const content = textAt(['\x01\x02\x03\x04\x05\x06 Gat lua'])
  const { diagnostics } = await readPdf(pagesPdf([content], { fonts: ['ABCDEF+Custom'] }))
  expect(diagnostics.map((one) => one.ruleId)).toEqual(['pdf/unknown-letters'])
})

test('an option that is wrong is a finding', async () => {
  const { diagnostics } = await pdf({ limits: { seconds: -1 } }).read({ name: 'so-7.pdf', bytes: new Uint8Array() })
  expect(diagnostics.map((one) => one.ruleId)).toEqual(['import/bad-option'])
})
