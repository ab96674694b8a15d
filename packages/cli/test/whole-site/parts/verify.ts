import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { describe, test } from 'vitest'
import { type GetBuilt, OLDER, OLDER_NUMBER } from '../support/built.ts'
import { eventually } from '../support/eventually.ts'

/** The page that tells whether a file is genuine. */
export function describeVerify(built: GetBuilt): void {
  describe.each<[where: string, root: () => string]>([
    ['from a sub-path of a server', () => built().server.root],
    ['from a disk', () => `${pathToFileURL(built().folder)}/`],
  ])('whether a file is genuine, %s', (_where, root) => {
    test.each<[what: string, change: (bytes: Buffer) => void, said: RegExp]>([
      ['as it was published', () => {}, new RegExp(`Tệp thật: “${OLDER}\\.pdf” \\(dạng pdf\\) của số ${OLDER_NUMBER}`)],
      [
        'with one bit flipped',
        (bytes) => {
          const middle = bytes.length >> 1
          bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle)
        },
        new RegExp(`Đã bị sửa: tệp mang tên “${OLDER}\\.pdf” của số ${OLDER_NUMBER}`),
      ],
    ])('a PDF %s', async (_what, change, said) => {
      const context = await built().browser.newContext({ viewport: { width: 360, height: 640 }, serviceWorkers: 'block' })
      const page = await context.newPage()
      await page.goto(`${root()}verify.html`)
      const name = `${OLDER}.pdf`
      const buffer = readFileSync(join(built().folder, `issues/${OLDER}/${name}`))
      change(buffer)
      await page.locator('input[type=file]').first().setInputFiles({ name, mimeType: 'application/pdf', buffer })
      await eventually(() => page.locator('.verify-results').textContent()).toMatch(said)
      await context.close()
    })
  })
}
