/**
 * Draw the pictures of the first page from the sample bulletin: its web form in a browser, its print by pdftoppm. They are kept in the
 * repository, so that building the site needs neither.
 */
import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { launchOptions } from '@bantin/browser'
import { compile, render } from '@bantin/compile'
import { province } from '@bantin/fixtures'
import { readIssue, writeArtifacts } from '@bantin/node'
import { html } from '@bantin/to-html'
import { pdf } from '@bantin/to-pdf'
import { chromium } from 'playwright'
import sharp from 'sharp'

const pictures = path.resolve(import.meta.dirname, '../public/pictures')
const folder = mkdtempSync(path.join(os.tmpdir(), 'bantin-pictures-'))
try {
  const read = await readIssue(fileURLToPath(new URL(`${province.issue}/`, province.folder)))
  const { issue } = await compile(read)
  if (!issue) throw new Error('the sample does not compile')
  const out = path.join(folder, 'out')
  await writeArtifacts(out, await render(issue, [html(), pdf()], read.host ? { host: read.host } : {}))

  const browser = await chromium.launch(await launchOptions())
  const page = await browser.newPage({ viewport: { width: 390, height: 640 }, deviceScaleFactor: 2 })
  await page.goto(pathToFileURL(path.join(out, 'web/index.html')).href)
  writeFileSync(
    path.join(pictures, 'web.webp'),
    await sharp(await page.screenshot())
      .webp({ quality: 70 })
      .toBuffer(),
  )
  await browser.close()

  const print = path.join(folder, 'print')
  execFileSync('pdftoppm', ['-png', '-singlefile', '-f', '5', '-l', '5', '-r', '144', path.join(out, `${issue.id}.pdf`), print])
  await sharp(`${print}.png`).webp({ quality: 70 }).toFile(path.join(pictures, 'print.webp'))
} finally {
  rmSync(folder, { recursive: true, force: true })
}
