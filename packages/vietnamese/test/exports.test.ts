import { expect, test } from 'vitest'
import manifest from '../package.json' with { type: 'json' }

const ENCODINGS = [
  ...['tcvn3', 'tcvn5712-vn1', 'tcvn5712-vn2', 'vni-windows', 'vni-mac', 'vps', 'viscii', 'windows-1258', 'bkhcm1', 'bkhcm2'],
  ...['vietware-f', 'vietware-x', 'viqr', 'ncr', 'nfd'],
]

const ENTRIES = [
  ...['./calendar', './encoding', ...ENCODINGS.map((name) => `./encoding/${name}`)],
  ...['./orthography', './search', './speech', './typography', './package.json'],
]

test('the entries of the package, in the workspace and as published', () => {
  expect(Object.keys(manifest.exports)).toEqual(ENTRIES)
  expect(Object.keys(manifest.publishConfig.exports)).toEqual(ENTRIES)
})
