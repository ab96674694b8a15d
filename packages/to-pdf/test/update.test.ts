import { PDFDict, PDFDocument, PDFName } from '@cantoo/pdf-lib'
import { expect, test } from 'vitest'
import { appendUpdate } from '../src/postprocess/append-update.ts'
import { openPdf } from '../src/postprocess/pdf-file.ts'
import { renderPdf } from './support/sample.ts'
import { smallIssue } from './support/small-issue.ts'

const plain = async (): Promise<Uint8Array> => {
  const [file] = (await renderPdf(await smallIssue({ items: { a: 'Chữ.' } }), { standard: false })).values()
  return file?.bytes as Uint8Array
}

test('an update is appended: the old bytes stay, another reader sees the new objects', async () => {
  const before = await plain()
  const file = openPdf(before)
  const catalogue = file.object(file.root).dictionary
  const after = appendUpdate(file, [{ number: file.root, dictionary: `${catalogue} /Bantin (moi)` }])
  expect(after.subarray(0, before.length)).toEqual(before)
  const document = await PDFDocument.load(after, { updateMetadata: false })
  expect(document.catalog.get(PDFName.of('Bantin'))?.toString()).toBe('(moi)')
  expect(document.getPageCount()).toBe(3)
})

test('the file keeps its first identifier and gets a new second one, the same each time', async () => {
  const before = await plain()
  const identifiers = (bytes: Uint8Array): string[] =>
    [
      ...Buffer.from(bytes)
        .toString('latin1')
        .matchAll(/\/ID \[(\S+) (\S+)\]/g),
    ].flatMap(([, first = '', second = '']) => [first, second])
  const file = openPdf(before)
  const update = (): Uint8Array => appendUpdate(file, [{ number: file.root, dictionary: file.object(file.root).dictionary }])
  const [first, second, third, fourth] = identifiers(update())
  expect(third).toBe(first)
  expect(fourth).not.toBe(second)
  expect(update()).toEqual(update())
})

test('an archive file shows its title in the bar of the window', async () => {
  const [file] = (await renderPdf(await smallIssue({ items: { a: 'Chữ.' } }))).values()
  const document = await PDFDocument.load(file?.bytes as Uint8Array, { updateMetadata: false })
  const preferences = document.catalog.lookup(PDFName.of('ViewerPreferences'), PDFDict)
  expect(preferences.get(PDFName.of('DisplayDocTitle'))?.toString()).toBe('true')
})

test('what is no PDF is refused', () => expect(() => openPdf(new TextEncoder().encode('%PDF-1.7\nxyz'))).toThrow(RangeError))
