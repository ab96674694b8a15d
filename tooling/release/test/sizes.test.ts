import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { sizeOfOne, unusedSize, wholeSize } from '../sizes/measure.mjs'

function packageOf(code: string, facts: object): [file: string, folder: string] {
  const folder = mkdtempSync(path.join(tmpdir(), 'bantin-sizes-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(path.join(folder, 'package.json'), JSON.stringify({ name: 'some', type: 'module', ...facts }))
  writeFileSync(path.join(folder, 'index.js'), code)
  return [path.join(folder, 'index.js'), folder]
}

const LONG = Array.from({ length: 2000 }, (_, i) => (i * 7919) % 9973)
const CODE = `export const small = () => 1\nexport const table = () => ${JSON.stringify(LONG)}\n`

test('one export is measured without the others', async () => {
  const [file, folder] = packageOf(CODE, { sideEffects: false })
  const [whole, small] = [await wholeSize(file, folder), await sizeOfOne('small', file, folder)]
  expect([small < 100, whole > 3000]).toEqual([true, true])
})

test.each<[what: string, code: string, facts: object, stays: boolean]>([
  ['declared to have no side effects', CODE, { sideEffects: false }, false],
  ['with side effects', `${CODE}globalThis.some = 1\n`, {}, true],
])('what stays of an unused package %s', async (_, code, facts, stays) => {
  expect((await unusedSize(...packageOf(code, facts))) > 0).toBe(stays)
})
