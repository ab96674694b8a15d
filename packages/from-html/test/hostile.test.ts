import { readdirSync, readFileSync } from 'node:fs'
import { html } from '@bantin/from-html'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const FOLDER = new URL('pages/', import.meta.url)
const pages = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.txt'))
  .map((name) => [name, new Uint8Array(readFileSync(new URL(name, FOLDER)))] as const)

const MANY = 10_000

/** Seconds of the processor that reading takes, whatever else the machine does; that it does not throw is half of the test. */
async function seconds(bytes: Uint8Array): Promise<number> {
  const start = process.cpuUsage()
  const { manuscript, diagnostics } = await html().read({ name: 'x.html', bytes })
  expect(manuscript !== undefined || diagnostics.length > 0).toBe(true)
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1e6
}

describe('cut off at every hundredth', () => {
  test.each(pages)('%s', async (_name, bytes) => {
    for (let part = 0; part < 100; part++)
      expect(await seconds(bytes.subarray(0, Math.floor((bytes.length * part) / 100)))).toBeLessThan(10)
  })
})

test('bytes changed at random', async () => {
  const change = fc.record({
    page: fc.nat(pages.length - 1),
    edits: fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 30 }),
  })
  await fc.assert(
    fc.asyncProperty(change, async ({ page, edits }) => {
      const bytes = pages[page]![1].slice()
      for (const [at, value] of edits) bytes[at % bytes.length] = value
      expect(await seconds(bytes)).toBeLessThan(10)
    }),
    { numRuns: 1000 },
  )
})

describe('markup that makes readers slow', () => {
  test.each<[name: string, page: string]>([
    ...'div table b span ul blockquote svg button select form ruby template h1 marquee center details object'
      .split(' ')
      .map((tag): [string, string] => [tag, `<${tag}>chữ `.repeat(MANY)]),
    ['a hundred thousand elements in one another', '<div>chữ '.repeat(100_000)],
    ['a hundred thousand tables in one another', '<table><tr><td>chữ '.repeat(100_000)],
    ['cells in cells', '<table><tr><td>'.repeat(MANY)],
    ['formatting opened again', `${'<b>'.repeat(500)}${'<p>chữ'.repeat(MANY)}`],
    ['fonts left open', Array.from({ length: MANY }, (_, i) => `<p><font face=f${i}>chữ`).join('')],
    ['moved out of a table', `<table>${'<b>chữ</b>'.repeat(MANY)}`],
    ['attributes', `<p ${Array.from({ length: MANY }, (_, i) => `a${i}=1`).join(' ')}>chữ`],
    ['notes', Array.from({ length: MANY }, (_, i) => `<a href=#i${i} id=j${i}>1</a><p id=i${i}><a href=#j${i}>1</a>`).join('')],
    ['many links to one place', `<p id=x>${'<a href=#y>1</a>'.repeat(MANY)}<div id=y>${'<a href=#x>1</a>'.repeat(MANY)}`],
    ['blanks', `<p>${'&nbsp;'.repeat(MANY)}${' '.repeat(MANY * 30)}x`],
    ['line breaks', `<p>${'a<br>'.repeat(MANY)}`],
    ['comments never closed', '<!--'.repeat(MANY)],
    ['quotation marks never closed', '<a b="'.repeat(MANY)],
    ['styles', `<style>${'.a{'.repeat(MANY)}</style><p style="${'font:('.repeat(MANY)}">x`],
    ['parts of a MIME file', `MIME-Version: 1.0\nContent-Type: multipart/related; boundary="x"\n\n${'--x\n'.repeat(MANY)}`],
  ])('%s', async (_name, page) => expect(await seconds(new TextEncoder().encode(page))).toBeLessThan(10))
})

describe('what is no page', () => {
  test.each<[name: string, bytes: Uint8Array]>([
    ['nothing', new Uint8Array()],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0)],
    ['a ZIP file', Uint8Array.of(0x50, 0x4b, 3, 4, 20, 0)],
    ['text', new TextEncoder().encode('Giá lúa < giá ngô, a <b> c')],
    ['XML', new TextEncoder().encode('<?xml version="1.0"?><rss><channel/></rss>')],
  ])('%s', async (_name, bytes) => {
    expect(html().recognises(bytes)).toBe(false)
    expect(await seconds(bytes)).toBeLessThan(10)
  })
})

test('100 MB of nothing are refused at once', async () => {
  const { manuscript, diagnostics } = await html().read({ name: 'x.html', bytes: new Uint8Array(100_000_000) })
  expect(manuscript).toBeUndefined()
  expect(diagnostics.map(({ ruleId }) => ruleId)).toEqual(['html/too-large'])
})
