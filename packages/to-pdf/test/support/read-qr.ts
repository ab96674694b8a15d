import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
// CommonJS: the function stands in `default`
import reader from 'jsqr'
import { test } from 'vitest'

/** Whether Poppler is here to draw pages. */
const hasPdftoppm = ((): boolean => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** A test that looks at drawn pages, or says that it could not. */
export const testWithPictures = (name: string, run: () => Promise<void>): void => {
  if (hasPdftoppm) test(name, { timeout: 60_000 }, run)
  else test.skip(`${name} (skipped: pdftoppm is not installed)`, run)
}

/** What the QR code of a page says, as another program draws the page and another one reads it; nothing where there is none. */
export function readQr(pdf: Uint8Array, page: number, dotsPerInch = 150): string | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-qr-'))
  try {
    const file = join(folder, 'issue.pdf')
    writeFileSync(file, pdf)
    const flags = ['-r', String(dotsPerInch), '-f', String(page), '-l', String(page)]
    const picture = execFileSync('pdftoppm', [...flags, file], { maxBuffer: 256_000_000, stdio: ['ignore', 'pipe', 'ignore'] })
    const { pixels, width, height } = readPpm(picture)
    return reader.default(pixels, width, height)?.data
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** A picture as Poppler writes it: “P6”, width, height, 255, then red, green and blue of each dot. */
function readPpm(picture: Buffer): { pixels: Uint8ClampedArray; width: number; height: number } {
  const head = /^P6\s+(\d+)\s+(\d+)\s+255\s/.exec(picture.subarray(0, 40).toString('latin1'))
  const [width = 0, height = 0] = (head ?? []).slice(1).map(Number)
  const pixels = new Uint8ClampedArray(width * height * 4).fill(255)
  const start = head?.[0].length ?? 0
  for (let dot = 0; dot < width * height; dot++) pixels.set(picture.subarray(start + dot * 3, start + dot * 3 + 3), dot * 4)
  return { pixels, width, height }
}
