import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { Host } from '@bantin/compile'
import { compileWritten } from '@bantin/testing'
import { expect, test } from 'vitest'
import { checkBook } from './support/check-book.ts'
import { renderBook } from './support/render-book.ts'

// The fonts that the print carries; no package of ours hands them over
const resolve = createRequire(new URL('../../to-pdf/package.json', import.meta.url)).resolve
const font = async (name: string): Promise<Uint8Array> =>
  new Uint8Array(await readFile(resolve(`@expo-google-fonts/noto-serif/${name}.ttf`)))

const fonts = { serif: ['Noto Serif'], sans: ['Không Có "x"'] }
const bulletin = { theme: { fonts } }

test('fonts of the theme are embedded with their weight and slope; what is missing is told', async () => {
  const faces = [await font('400Regular/NotoSerif_400Regular'), await font('700Bold_Italic/NotoSerif_700Bold_Italic')]
  const host: Host = { fonts: async () => faces.map((bytes) => ({ family: 'Noto Serif', bytes })) }
  const { text, artifacts, diagnostics } = await renderBook(await compileWritten({ bulletin }), { fonts: true }, host)
  expect(text('book.css').match(/.*(?:@font-face|font-family: "|font-family: sans).*/g)).toEqual([
    '@font-face { font-family: "Noto Serif"; src: url("../fonts/01-noto-serif-400.ttf"); font-weight: 400; font-style: normal; }',
    '@font-face { font-family: "Noto Serif"; src: url("../fonts/02-noto-serif-700-italic.ttf"); font-weight: 700; font-style: italic; }',
    'body { font-family: "Noto Serif", serif; }',
    'h1, h2, h3, h4, h5, h6, th, .kicker, .addition-label, .callout-title, .byline, .facts { font-family: sans-serif; }',
  ])
  expect(diagnostics.map((one) => one.message.en)).toEqual(['There is no file of the font “Không Có "x"” to embed in the book.'])
  expect(await checkBook(artifacts)).toEqual([])
})

test('without the option nothing is said of fonts: the reader’s own choice holds', async () => {
  const { text, files } = await renderBook(await compileWritten({ bulletin }))
  expect(text('book.css').match(/font-family: (?!monospace).*/g)).toEqual(null)
  expect([...files.keys()].filter((path) => path.includes('/fonts/'))).toEqual([])
})

test.each<[name: string, bytes: number[]]>([
  ['an empty file', []],
  ['a collection', [0x74, 0x74, 0x63, 0x66, 0, 1, 0, 0, 0, 0, 0, 2]],
  ['a file that is cut off', [0, 1, 0, 0, 0, 9, 0, 0]],
])('%s is told and left out', async (_name, bytes) => {
  const host: Host = { fonts: async (families) => families.map((family) => ({ family, bytes: new Uint8Array(bytes) })) }
  const { files, diagnostics } = await renderBook(
    await compileWritten({ bulletin: { theme: { fonts: { serif: ['A'], sans: ['A'] } } } }),
    { fonts: true },
    host,
  )
  expect([...files.keys()].filter((path) => path.includes('/fonts/'))).toEqual([])
  expect(diagnostics.map((one) => one.ruleId)).toEqual(['to-epub/unusable-font'])
})
