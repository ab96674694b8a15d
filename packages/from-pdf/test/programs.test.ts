import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manuscriptOf, outline } from './support/read.ts'

const office = ['/usr/bin/soffice', '/usr/local/bin/soffice', '/opt/libreoffice/program/soffice'].find((path) => existsSync(path))
const why = office ? '' : ' (skipped: LibreOffice is not installed)'

const HTML = `<html lang="vi"><head><meta charset="utf-8"></head><body style="font-family: DejaVu Serif; font-size: 11pt">
<h1>Đổi thẻ bảo hiểm y tế</h1>
<p>Người dân mang giấy tờ tùy thân tới bộ phận một cửa để đổi thẻ; ai đã cài ứng dụng thì <b>không cần</b> mang thẻ giấy. Cán bộ trực cả sáng thứ bảy.</p>
<ul><li>Sổ hộ khẩu bản giấy không còn dùng</li><li>Trẻ nhỏ mang giấy khai sinh</li></ul>
<table border="1"><tr><td>Xóm Đông</td><td>12/5</td></tr><tr><td>Xóm Đoài</td><td>13/5</td></tr></table>
<p>Thắc mắc thì hỏi trưởng xóm.</p></body></html>`

/** The HTML as LibreOffice Writer prints it, with tags or without. */
function printed(tags: boolean): Uint8Array {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-pdf-'))
  try {
    writeFileSync(join(folder, 'bai.html'), HTML)
    const filter = `pdf:writer_pdf_Export:{"UseTaggedPDF":{"type":"boolean","value":"${tags}"}}`
    const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
    execFileSync(
      office!,
      [profile, '--headless', '--infilter=HTML (StarWriter)', '--convert-to', filter, '--outdir', folder, join(folder, 'bai.html')],
      {
        stdio: 'ignore',
        timeout: 120_000,
      },
    )
    return new Uint8Array(readFileSync(join(folder, 'bai.pdf')))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

test.skipIf(!office).each<[name: string, tags: boolean, title: string]>([
  ['with tags', true, 'heading1: **Đổi thẻ bảo hiểm y tế**'],
  ['by its look', false, '**Đổi thẻ bảo hiểm y tế**'],
])(`a page of LibreOffice %s${why}`, async (_, tags, title) => {
  expect(outline((await manuscriptOf(printed(tags))).blocks)).toEqual([
    title,
    'Người dân mang giấy tờ tùy thân tới bộ phận một cửa để đổi thẻ; ai đã cài ứng dụng thì **không cần** mang thẻ giấy. Cán bộ trực cả sáng thứ bảy.',
    '• Sổ hộ khẩu bản giấy không còn dùng',
    '• Trẻ nhỏ mang giấy khai sinh',
    '| Xóm Đông | 12/5 |',
    '| Xóm Đoài | 13/5 |',
    'Thắc mắc thì hỏi trưởng xóm.',
  ])
})
