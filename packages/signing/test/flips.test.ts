import { verifyFile, verifyFiles, verifyManifest } from '@bantin/signing'
import { expect, test } from 'vitest'
import { FILES, makeSigned } from './support/sample.ts'

const { manifest, signature, keys } = await makeSigned()

/** The bytes with one bit turned, for each bit. */
function* flips(bytes: Uint8Array): Generator<[bit: number, flipped: Uint8Array]> {
  for (let bit = 0; bit < bytes.length * 8; bit++) {
    const flipped = bytes.slice()
    flipped[bit >> 3]! ^= 1 << (bit & 7)
    yield [bit, flipped]
  }
}

test('each single bit of the manifest is caught, and said to be in the manifest', { timeout: 240_000 }, async () => {
  for (const [bit, flipped] of flips(manifest)) {
    const { outcome, issue, differences } = await verifyManifest({ manifest: flipped, signature, keys })
    expect([bit, outcome, issue, differences?.changed]).toEqual([bit, 'altered', undefined, ['manifest.json']])
  }
})

test('each single bit of the signature file is caught', async () => {
  for (const [bit, flipped] of flips(signature)) {
    const { outcome, issue } = await verifyManifest({ manifest, signature: flipped, keys })
    expect([bit, outcome === 'bad-signature' || outcome === 'unknown-key', issue]).toEqual([bit, true, undefined])
  }
})

test.each(FILES.map(({ path }) => path))('each single bit of %s is caught, and the file is named', async (path) => {
  const { bytes } = FILES.find((file) => file.path === path)!
  for (const [bit, flipped] of flips(bytes)) {
    // One in eight through the whole: the signature is the same each time
    if (bit % 8 === bit % 7) {
      const files = FILES.map((file) => (file.path === path ? { path, bytes: flipped } : file))
      const { outcome, differences } = await verifyFiles({ manifest, signature, keys, files })
      expect([bit, outcome, differences]).toEqual([bit, 'altered', { changed: [path], missing: [], extra: [] }])
    }
    const single = await verifyFile({ name: path, bytes: flipped, issues: [{ manifest, signature }], keys })
    expect([bit, single.outcome, single.file?.path]).toEqual([bit, 'altered', path])
  }
})

test('each bit of the keys is caught, or makes no difference to who signed and whether it counts', async () => {
  const genuine = await verifyManifest({ manifest, signature, keys })
  const others: number[] = []
  for (const [bit, flipped] of flips(keys)) {
    const verdict = await verifyManifest({ manifest, signature, keys: flipped })
    if (verdict.outcome === 'genuine') others.push(bit >> 3)
    else expect(verdict.issue).toBe(undefined)
  }
  // The anchor vouches for itself: who holds it, and since when, is what the list says
  const text = new TextDecoder('latin1').decode(keys)
  const places = new Set(others.map((byte) => text.slice(text.lastIndexOf('\n', byte), byte).trim().split('"')[1]))
  expect([...places].sort()).toEqual(['name', 'office', 'validFrom'])
  expect(genuine.outcome).toBe('genuine')
})
