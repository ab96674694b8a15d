import { expect, test } from 'vitest'
import { pageOf } from '../licences/page.mjs'
import { anyPlatform, licenceProblem } from '../licences/policy.mjs'

const unknown = (licence: string) => `some: the licence “${licence}” is not on the list of those that are known to be fine`

test.each<[licence: string, problem: string | undefined]>([
  ['MIT', undefined],
  ['MIT AND OFL-1.1', undefined],
  ['(MIT OR GPL-2.0-only)', undefined],
  ['GPL-3.0-or-later OR Apache-2.0', undefined],
  ['(MIT OR Apache-2.0) AND BSD-3-Clause', undefined],
  ['GPL-3.0-only', 'some: GPL-3.0-only is not for what we publish'],
  ['AGPL-3.0-or-later', 'some: AGPL-3.0-or-later is not for what we publish'],
  ['MIT AND GPL-2.0-only', 'some: MIT AND GPL-2.0-only is not for what we publish'],
  ['MIT OR Apache-2.0 AND GPL-2.0-only', undefined],
  ['(MIT OR Apache-2.0) AND GPL-2.0-only', 'some: (MIT OR Apache-2.0) AND GPL-2.0-only is not for what we publish'],
  ['LGPL-3.0-or-later', unknown('LGPL-3.0-or-later')],
  ['Unknown', unknown('Unknown')],
  ['SEE LICENSE IN LICENSE', unknown('SEE LICENSE IN LICENSE')],
  ['MIT AND', unknown('MIT AND')],
  ['(MIT', unknown('(MIT')],
  ['', unknown('')],
])('the licence “%s”', (licence, problem) => expect(licenceProblem('some', licence)).toBe(problem))

test('an exception holds for its package and its licence only', () => {
  const libvips = '@img/sharp-libvips-<platform>'
  expect(licenceProblem(libvips, 'LGPL-3.0-or-later')).toBeUndefined()
  expect(licenceProblem(libvips, 'GPL-3.0-only')).toBe(`${libvips}: GPL-3.0-only is not for what we publish`)
})

test.each([
  ['@img/sharp-linux-x64', '@img/sharp-<platform>'],
  ['@img/sharp-libvips-linuxmusl-arm64', '@img/sharp-libvips-<platform>'],
  ['@myriaddreamin/typst-ts-node-compiler-win32-x64-msvc', '@myriaddreamin/typst-ts-node-compiler-<platform>'],
  ['@myriaddreamin/typst-ts-node-compiler', '@myriaddreamin/typst-ts-node-compiler'],
  ['fast-linux', 'fast-<platform>'],
  ['linuxy', 'linuxy'],
])('%s on any platform', (name, expected) => expect(anyPlatform(name)).toBe(expected))

test('the page', () => {
  const packages = [
    { name: 'a', licence: 'MIT', bundled: true },
    { name: 'b', licence: 'ISC', bundled: false },
    { name: 'c', licence: 'MIT', bundled: false },
  ]
  expect(pageOf(packages).split('\n').slice(8)).toEqual([
    'MIT: 2 · ISC: 1',
    '',
    '*In a bundle*: its code is part of `bantin` or `create-bantin`; the full text of its licence lies beside it in `THIRD-PARTY.txt`.',
    '',
    '| package | licence | in a bundle |',
    '|---|---|---|',
    '| `a` | MIT | yes |',
    '| `b` | ISC |  |',
    '| `c` | MIT |  |',
    '',
  ])
})
