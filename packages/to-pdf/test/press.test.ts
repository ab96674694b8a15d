import { inflateSync } from 'node:zlib'
import { expect } from 'vitest'
import { poppler, testWithPoppler } from './support/poppler.ts'
import { renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

testWithPoppler('the file for the press: trim and bleed boxes, marks outside, CMYK, no PDF/A', async () => {
  const files = await renderPdf(await smallIssue({ items: { a: '## Mục\n\nChữ.' } }), { press: true })
  const press = files.get('khe-la-7-press.pdf')?.bytes as Uint8Array
  const boxes = poppler('pdfinfo', press, '-box', '-l', '99')
  const points = (...mm: number[]): RegExp => new RegExp(mm.map((one) => ((one * 72) / 25.4).toFixed(2)).join(' +'))
  expect(boxes.match(/TrimBox: .*/g)).toHaveLength(files.get('khe-la-7.pdf')?.pages as number)
  for (const box of boxes.match(/MediaBox: .*/g) ?? []) expect(box).toMatch(points(0, 0, 168, 230))
  for (const box of boxes.match(/TrimBox: .*/g) ?? []) expect(box).toMatch(points(10, 10, 158, 220))
  for (const box of boxes.match(/BleedBox: .*/g) ?? []) expect(box).toMatch(points(7, 7, 161, 223))
  expect(Buffer.from(press).toString('latin1')).not.toContain('pdfaid:part')
  const colours = contentOf(press)
  expect(colours).toMatch(/[\d.]+ [\d.]+ [\d.]+ [\d.]+ (?:k|scn)\b/)
  expect(colours).not.toMatch(/\/c\d+ cs\s+[\d.]+ [\d.]+ [\d.]+ scn/)
})

testWithPoppler('without the option nothing stands outside the page', async () => {
  const [file] = (await renderPdf(await smallIssue({ items: { a: 'Chữ.' } }))).values()
  const boxes = poppler('pdfinfo', file?.bytes as Uint8Array, '-box')
  expect(boxes.match(/(?:Media|Trim|Bleed)Box: +(.*)/g)?.map((box) => box.replace(/^\w+: +/, ''))).toEqual(
    Array(3).fill(boxes.match(/MediaBox: +(.*)/)?.[1]),
  )
})

/** The packed streams of a file, one behind the other. */
function contentOf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf)
  const found: string[] = []
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 7)) {
    try {
      const text = inflateSync(bytes.subarray(at + 7)).toString('latin1')
      if (text.includes('BT')) found.push(text)
    } catch {
      // a font or a picture
    }
  }
  return found.join('\n')
}
