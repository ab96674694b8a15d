import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { wordsOf } from '@bantin/drafting'
import {
  AlignmentType,
  Document,
  ExternalHyperlink,
  FootnoteReferenceRun,
  HeadingLevel,
  LevelFormat,
  Packer,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
} from 'docx'
import { expect, test } from 'vitest'
import { out, readBytes, show } from './support/read.ts'

test('a document of the docx library', async () => {
  const cell = (text: string, more = {}) => new TableCell({ children: [new Paragraph(text)], ...more })
  const document = new Document({
    footnotes: { 1: { children: [new Paragraph('Theo hợp tác xã.')] } },
    numbering: { config: [{ reference: 'so', levels: [{ level: 0, format: LevelFormat.DECIMAL, text: '%1.' }] }] },
    sections: [
      {
        children: [
          new Paragraph({ text: 'Lịch gặt', heading: HeadingLevel.HEADING_1 }),
          new Paragraph({
            alignment: AlignmentType.CENTER,
            children: [new TextRun({ text: 'Gặt ', bold: true }), new TextRun('sớm'), new FootnoteReferenceRun(1)],
          }),
          new Paragraph({ children: [new ExternalHyperlink({ link: 'https://songngan.example/', children: [new TextRun('lịch')] })] }),
          new Paragraph({ text: 'Phơi', numbering: { reference: 'so', level: 0 } }),
          new Paragraph({ text: 'Cất', numbering: { reference: 'so', level: 0 } }),
          new Table({
            rows: [
              new TableRow({ tableHeader: true, children: [cell('Thôn', { columnSpan: 2 })] }),
              new TableRow({ children: [cell('Đông'), cell('7 giờ')] }),
            ],
          }),
        ],
      },
    ],
  })
  const { manuscript, diagnostics } = await readBytes(new Uint8Array(await Packer.toBuffer(document)))
  expect(diagnostics).toEqual([])
  expect(show(manuscript.blocks)).toEqual([
    '[heading1] Lịch gặt',
    'Gặt sớm‹footnote-1›',
    '<lịch → https://songngan.example/>',
    '[1.] Phơi',
    '[2.] Cất',
    '# 2x1 Thôn || Đông | 7 giờ',
  ])
  expect([...manuscript.notes.values()].map((blocks) => wordsOf(blocks).trim())).toEqual(['Theo hợp tác xã.'])
})

const OFFICE = '/usr/bin/soffice'
const HTML = `<html><body><h1>Lịch gặt</h1><p>Gặt <b>sớm</b> trước <i>bão</i>.</p><ol><li>Phơi</li><li>Cất<ul><li>kín</li></ul></li></ol>
<table border="1"><thead><tr><th>Thôn</th><th>Giờ</th></tr></thead><tr><td rowspan="2">Đông</td><td>7</td></tr><tr><td>8</td></tr></table></body></html>`
const RTF = String.raw`{\rtf1\ansi\ansicpg1252\deff0{\fonttbl{\f0\fnil .VnTime;}{\f1\fnil Arial;}}\pard\f0 L\'f3a ch\'ddn\f1  nhanh\par}`

test.skipIf(!existsSync(OFFICE))(
  `documents of LibreOffice${existsSync(OFFICE) ? '' : ' (skipped: soffice is not installed)'}`,
  async () => {
    const folder = mkdtempSync(path.join(os.tmpdir(), 'bantin-from-docx-'))
    try {
      writeFileSync(path.join(folder, 'html.html'), HTML)
      writeFileSync(path.join(folder, 'rtf.rtf'), RTF)
      const convert = (file: string, filter: string): void => {
        execFileSync(
          OFFICE,
          [
            `-env:UserInstallation=file://${folder}/profile`,
            '--headless',
            `--infilter=${filter}`,
            '--convert-to',
            'docx:MS Word 2007 XML',
            '--outdir',
            folder,
            path.join(folder, file),
          ],
          { stdio: 'ignore', timeout: 120_000 },
        )
      }
      convert('html.html', 'HTML (StarWriter)')
      convert('rtf.rtf', 'Rich Text Format')
      const html = await readBytes(new Uint8Array(readFileSync(path.join(folder, 'html.docx'))))
      expect(html.diagnostics).toEqual([])
      expect(show(html.manuscript.blocks)).toMatchInlineSnapshot(`
        [
          "[heading1] Lịch gặt",
          "Gặt sớm trước bão.",
          "[1.] Phơi",
          "[2.] Cất",
          "[•] kín",
          "# Thôn | Giờ || 1x2 Đông | 7 || 8",
        ]
      `)
      const rtf = await readBytes(new Uint8Array(readFileSync(path.join(folder, 'rtf.docx'))))
      expect(rtf.manuscript.blocks).toMatchObject([
        {
          inlines: [
            { text: 'Lóa chÝn', font: '.VnTime' },
            { text: ' nhanh', font: 'Arial' },
          ],
        },
      ])
      expect(out(rtf.manuscript)).toEqual([])
    } finally {
      rmSync(folder, { recursive: true, force: true })
    }
  },
  180_000,
)
