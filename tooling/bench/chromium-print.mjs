// Chromium printing a page, as a whole process: node chromium-print.mjs PAGE.html OUT.pdf
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { launchOptions } from '@bantin/browser'
import { chromium } from 'playwright'

const [page, output] = process.argv.slice(2)
const browser = await chromium.launch(await launchOptions())
const tab = await browser.newPage()
await tab.goto(pathToFileURL(path.resolve(page)).href)
await tab.pdf({ path: output, format: 'A5', printBackground: true, tagged: true })
await browser.close()
