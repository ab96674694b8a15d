import { readdirSync, readFileSync } from 'node:fs'
import { html } from '@bantin/from-html'
import { expect, test } from 'vitest'
import { decodedLines } from './support/decoded-lines.ts'
import { read } from './support/read.ts'

const FOLDER = new URL('pages/', import.meta.url)
const pages = readdirSync(FOLDER).filter((name) => !name.endsWith('.txt'))

test('there are pages in all styles', () => expect(pages.length).toBeGreaterThanOrEqual(11))

test.each(pages)('%s has the text that stands beside it', async (name) => {
  const bytes = readFileSync(new URL(name, FOLDER))
  const { manuscript } = await read(bytes)
  const expected = readFileSync(new URL(name.replace(/\.\w+$/, '.txt'), FOLDER), 'utf8')
  // capitals that only the look makes are the same words
  const plain = (line: string) => line.toLowerCase()
  expect(decodedLines(manuscript).map(plain)).toEqual(expected.trimEnd().split('\n').map(plain))
  expect(html().recognises(bytes)).toBe(true)
})
