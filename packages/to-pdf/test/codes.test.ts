import type { CompiledIssue } from '@bantin/compile'
import { province } from '@bantin/fixtures'
import { itemAddress, itemCode } from '@bantin/paratext'
import fc from 'fast-check'
import reader from 'jsqr'
import { describe, expect, test } from 'vitest'
import { qrCode } from '../src/codes/qr-code.ts'
import { pageTexts, poppler, testWithPoppler } from './support/poppler.ts'
import { readQr, testWithPictures } from './support/read-qr.ts'
import { compileSample, findings, renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

const SITE = 'https://songngan.example'

const withSite = (issue: CompiledIssue, site = SITE): CompiledIssue => ({ ...issue, bulletin: { ...issue.bulletin, site } })

const onlyFile = async (...given: Parameters<typeof renderPdf>): Promise<Uint8Array> => {
  const [file] = (await renderPdf(...given)).values()
  return file?.bytes as Uint8Array
}

describe('a code', () => {
  test('says the address, whatever stands in it', () => {
    const drawn = (address: string): string | undefined => {
      const code = qrCode(address, '')
      if (!code) return undefined
      // eight dots for a module, and the quiet zone
      const width = (code.size + 8) * 8
      const pixels = new Uint8ClampedArray(width * width * 4).fill(255)
      const paint = (x: number, y: number): void => void pixels.fill(0, (y * width + x) * 4, (y * width + x) * 4 + 3)
      for (const run of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
        const [x, y, length] = run.slice(1).map(Number) as [number, number, number]
        for (let row = 0; row < 8; row++) for (let dot = 0; dot < length * 8; dot++) paint((x + 4) * 8 + dot, (y + 4) * 8 + row)
      }
      return reader.default(pixels, width, width)?.data
    }
    const address = fc.string({ unit: fc.constantFrom(...'abcxyz019-/.#?=%~_'), minLength: 1, maxLength: 200 })
    fc.assert(
      fc.property(address, (path) => {
        expect(drawn(`${SITE}/${path}`)).toBe(`${SITE}/${path}`)
      }),
      { numRuns: 25 },
    )
  })

  test.each<[bytes: number, drawn: boolean]>([
    [400, true],
    [401, false],
  ])('of %i bytes', (bytes, drawn) => expect(qrCode('a'.repeat(bytes), '') !== undefined).toBe(drawn))

  test('longer in bytes than in letters', () => expect(qrCode('ế'.repeat(140), '')).toBeUndefined())
})

testWithPictures('the code of each item leads to its page on the web, in every edition', async () => {
  const issue = withSite(await smallIssue({ items: { 'lua-thu-dong': 'Chữ.' } }))
  const address = `${SITE}/khe-la-7/lua-thu-dong.html`
  expect(itemAddress(issue, 'lua-thu-dong')).toBe(address)
  const files = await renderPdf(issue, { press: true, largePrint: true })
  expect([...files].map(([path, { bytes }]) => [path, readQr(bytes, 3)])).toEqual([
    ['khe-la-7.pdf', address],
    ['khe-la-7-press.pdf', address],
    ['khe-la-7-large.pdf', address],
  ])
  const columns = await onlyFile(issue, { format: 'a4', columns: 2 })
  expect(readQr(columns, 3)).toBe(address)
})

testWithPictures('the code can be read from a coarse picture', async () => {
  const file = await onlyFile(withSite(await smallIssue({ items: { a: 'Chữ.' } })))
  expect(readQr(file, 3, 110)).toBe(`${SITE}/khe-la-7/a.html`)
})

describe('the option codes', () => {
  const cases: [name: string, site: boolean, codes: boolean | undefined, digits: boolean, qr: boolean][] = [
    ['not said, no site', false, undefined, false, false],
    ['not said, a site', true, undefined, true, true],
    ['true, no site', false, true, true, false],
    ['true, a site', true, true, true, true],
    ['false, a site', true, false, false, false],
  ]
  for (const [name, site, codes, digits, qr] of cases)
    testWithPoppler(name, async () => {
      const issue = await smallIssue({ items: { a: 'Chữ.', b: 'Chữ.' } })
      const file = await onlyFile(site ? withSite(issue) : issue, codes === undefined ? {} : { codes })
      const text = pageTexts(file).join('\n')
      expect([text.includes('Mã bài: 7-01'), text.includes('Mã bài: 7-02')]).toEqual([digits, digits])
      const structure = poppler('pdfinfo', file, '-struct')
      expect((structure.match(/^ *Figure/gm) ?? []).length).toBe(qr ? 2 : 0)
    })
})

testWithPoppler('a sample keeps its pages, and every item has its digits', async () => {
  const issue = await compileSample(province)
  const plain = [...(await renderPdf(issue)).values()][0]
  const coded = [...(await renderPdf(withSite(issue))).values()][0]
  expect(coded?.pages).toBe(plain?.pages)
  const text = pageTexts(coded?.bytes as Uint8Array).join('\n')
  for (const { id } of issue.items) expect(text).toContain(`Mã bài: ${itemCode(issue, id)} · songngan.example`)
})

test('an address that is too long for paper is reported, once each; the digits stay', async () => {
  const long = withSite(await smallIssue({ items: { a: 'Chữ.' } }), `https://songngan.example/${'x'.repeat(400)}`)
  expect(await findings(long)).toEqual([
    `bulletin.yaml pdf/code-too-long Địa chỉ quá dài để in thành mã QR: https://songngan.example/${'x'.repeat(55)}…`,
  ])
})
