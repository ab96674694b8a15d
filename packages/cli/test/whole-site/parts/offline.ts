import { readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import type { Page } from 'playwright'
import { describe, expect, test } from 'vitest'
import { type GetBuilt, NEWEST, OLDER } from '../support/built.ts'
import { eventually } from '../support/eventually.ts'

interface Manifest {
  readonly name: string
  readonly short_name: string
  readonly start_url: string
  readonly scope: string
  readonly display: string
  readonly lang: string
  readonly icons: readonly { readonly src: string; readonly sizes: string; readonly type: string; readonly purpose?: string }[]
}

/** What the list on the page says of what is on the device. */
const keptOn = (page: Page) => page.locator('.offline-list li:visible').allTextContents()

/** The site as an app on a phone, with and without a network. */
export function describeOffline(built: GetBuilt): void {
  describe('on a phone', () => {
    test('the newest issue is read after one visit with the network cut, an older one when it was kept', async () => {
      const { browser, server } = built()
      const context = await browser.newContext({ viewport: { width: 360, height: 640 } })
      const page = await context.newPage()
      try {
        await page.goto(`${server.root}index.html`)
        const list = await context.newPage()
        const isReady = async (): Promise<boolean> => {
          await list.goto(`${server.root}offline.html`)
          await list.waitForTimeout(1000)
          return (await keptOn(list)).some((line) => /Số 351[\s\S]*Đã có sẵn/.test(line))
        }
        await eventually(isReady).toBe(true)
        server.isCut = true
        await page.goto(`${server.root}index.html`)
        await page.getByRole('link', { name: 'Đọc số này' }).click()
        await page.waitForURL(new RegExp(`${NEWEST}/web/index`))
        await page.goto(`${server.root}issues/${NEWEST}/web/phong-lu.html`)
        expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(10)
        expect(await page.evaluate(() => getComputedStyle(document.querySelector('h1')!).fontFamily)).not.toBe('')
        await page.goto(`${server.root}issues/${OLDER}/web/phong-lu.html`)
        expect(page.url()).toContain('offline.html')
        server.isCut = false
        await page.goto(`${server.root}issues/${OLDER}.html`)
        await page
          .getByRole('button', { name: /^Giữ để đọc khi không có mạng/ })
          .first()
          .click()
        await eventually(() => page.locator('.offline-status').first().textContent()).toContain('Đã giữ')
        server.isCut = true
        await page.goto(`${server.root}issues/${OLDER}/web/phong-lu.html`)
        expect(page.url()).toContain(`${OLDER}/web/phong-lu.html`)
        await page.goto(`${server.root}search.html#q=bao+hiem`)
        expect(await page.locator('h1').textContent()).toBe('Tìm')
      } finally {
        server.isCut = false
        await context.close()
      }
    })

    test('the manifest names the bulletin, where it starts, and icons of the sizes that they have', async () => {
      const { folder, files, browser, server } = built()
      const manifest = JSON.parse(readFileSync(join(folder, 'manifest.webmanifest'), 'utf8')) as Manifest
      expect([manifest.name, manifest.display, manifest.lang]).toEqual(['Bản tin Nguồn Xanh', 'standalone', 'vi'])
      expect(files).toContain(posix.normalize(manifest.start_url.replace(/[?#].*/, '').replace(/^\.\/$|^$/, 'index.html')))
      const sizes = manifest.icons
        .filter(({ type }) => type === 'image/png')
        .map(({ src, sizes }) => {
          const bytes = readFileSync(join(folder, src))
          return [sizes, `${bytes.readUInt32BE(16)}x${bytes.readUInt32BE(20)}`]
        })
      expect(sizes.map(([said]) => said)).toEqual(expect.arrayContaining(['192x192', '512x512']))
      expect(sizes.filter(([said, real]) => said !== real)).toEqual([])
      const context = await browser.newContext()
      const page = await context.newPage()
      await page.goto(`${server.root}index.html`)
      const session = await context.newCDPSession(page)
      const { errors, url } = await session.send('Page.getAppManifest')
      expect([errors, url]).toEqual([[], `${server.root}manifest.webmanifest`])
      await context.close()
    })
  })
}
