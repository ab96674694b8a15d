/** Files by programs that are not ours: LibreOffice and Chromium. */
import { execFileSync, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'

export const hasLibreOffice = () => spawnSync('soffice', ['--version']).status === 0

/** Convert files, all in one run. Returns the bytes in the same order. */
export function byLibreOffice(files, from, to, filter = '') {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'bantin-corpus-'))
  try {
    const [source, target, profile] = ['tu', 'den', 'ho-so'].map((name) => path.join(folder, name))
    for (const one of [source, target]) mkdirSync(one)
    const paths = files.map((bytes, i) => {
      const file = path.join(source, `${i}.${from}`)
      writeFileSync(file, bytes)
      return file
    })
    const infilter = from === 'html' ? ['--infilter=HTML (StarWriter)'] : []
    const args = [
      '--headless',
      '--norestore',
      `-env:UserInstallation=${pathToFileURL(profile)}`,
      ...infilter,
      '--convert-to',
      filter ? `${to}:${filter}` : to,
      '--outdir',
      target,
      ...paths,
    ]
    execFileSync('soffice', args, { stdio: 'ignore', timeout: 180_000 })
    return paths.map((_, i) => readFileSync(path.join(target, `${i}.${to}`)))
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Print pages of HTML. */
export async function byChromium(pages) {
  const { chromium } = await import('playwright')
  const { launchOptions } = await import('@bantin/browser')
  const browser = await chromium.launch(await launchOptions())
  try {
    const printed = []
    for (const html of pages) {
      const page = await browser.newPage()
      await page.setContent(html)
      printed.push(await page.pdf({ format: 'A5', tagged: false, margin: { top: '18mm', bottom: '18mm', left: '16mm', right: '16mm' } }))
      await page.close()
    }
    return printed
  } finally {
    await browser.close()
  }
}
