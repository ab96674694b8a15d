import { launchOptions } from '@bantin/browser'
import { type Browser, chromium } from 'playwright'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { manuscriptOf, outline } from './support/read.ts'

let browser: Browser
beforeAll(async () => {
  browser = await chromium.launch(await launchOptions())
})
afterAll(() => browser?.close())

const COLUMN = 'Nước lên thì cắt cầu dao, đưa người già và trẻ nhỏ lên chỗ cao, gọi trưởng xóm. Giấy tờ và thuốc để sẵn trong túi kín nước.'
const PAGE = `<html lang="vi"><title>Phòng lũ</title><style>
body { font: 10pt/1.3 sans-serif; text-align: justify } .columns { column-count: 2; column-gap: 16pt } h1 { text-align: center }
table { border-collapse: collapse } td { border: 1px solid; padding: 2pt 6pt }</style>
<h1>Khi nghe loa báo lũ</h1><div class="columns"><p>Một. ${COLUMN}</p><p>Hai. ${COLUMN}</p><p>Ba. ${COLUMN}</p><p>Bốn. ${COLUMN}</p></div>
<table><tr><td>Trưởng xóm</td><td>Gõ kẻng</td></tr><tr><td>Trạm y tế</td><td>Trực cả đêm</td></tr></table>
<p>Xem <a href="https://songngan.example/lu">lịch trực</a>.</p></html>`

test.each<[name: string, tagged: boolean]>([
  ['with tags', true],
  ['by its look', false],
])('a page of Chromium %s', async (_, tagged) => {
  const page = await browser.newPage()
  await page.setContent(PAGE)
  const bytes = new Uint8Array(
    await page.pdf({ format: 'A5', tagged, margin: { top: '15mm', bottom: '15mm', left: '12mm', right: '12mm' } }),
  )
  await page.close()
  expect(outline((await manuscriptOf(bytes)).blocks)).toEqual([
    `${tagged ? 'heading1: ' : ''}**Khi nghe loa báo lũ**`,
    ...['Một', 'Hai', 'Ba', 'Bốn'].map((number) => `${number}. ${COLUMN}`),
    '| Trưởng xóm | Gõ kẻng |',
    '| Trạm y tế | Trực cả đêm |',
    'Xem [lịch trực](https://songngan.example/lu).',
  ])
})
