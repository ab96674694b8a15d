import {
  describeVerdict,
  formatFile,
  openPrivateKey,
  readKeyList,
  readPublicKey,
  verifyFile,
  verifyFiles,
  verifyManifest,
} from '@bantin/signing'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { encode, FILES, makeSigned } from './support/sample.ts'

const { manifest, signature, keys, list } = await makeSigned()

/** Bytes of any kind: noise, JSON of any shape, our files with something else in them. */
const bytes = fc.oneof(
  fc.uint8Array({ maxLength: 200 }),
  fc.json({ maxDepth: 4 }).map(encode),
  fc.tuple(fc.constantFrom(manifest, signature, keys), fc.nat(), fc.string({ maxLength: 8 })).map(([file, at, text]) => {
    const whole = new TextDecoder().decode(file)
    const cut = at % whole.length
    return encode(whole.slice(0, cut) + text + whole.slice(cut + 1))
  }),
)

test('whatever the files are, nothing is thrown, and nothing but what was signed is genuine', async () => {
  await fc.assert(
    fc.asyncProperty(bytes, bytes, fc.option(bytes, { nil: undefined }), async (a, b, c) => {
      const one = await verifyFiles({ manifest: a, signature: b, keys: c, files: FILES })
      const two = await verifyFile({ name: 'x', bytes: a, issues: [{ manifest: b, signature: c }], keys })
      const three = await verifyManifest({ manifest: a, signature: b, keys })
      expect([one, two, three].map(({ outcome }) => outcome)).not.toContain('genuine')
      for (const verdict of [one, two, three]) expect(describeVerdict(verdict, 'vi').headline).not.toBe('')
      expect((await openPrivateKey(a)).key).toBe(undefined)
      expect(readPublicKey(a).key).toBe(undefined)
      readKeyList(a)
    }),
    { numRuns: 300 },
  )
})

test.each<[what: string, file: () => Uint8Array]>([
  ['a million brackets', () => encode('['.repeat(250_000))],
  ['a huge file', () => new Uint8Array(40_000_000)],
  ['a prototype', () => encode('{"__proto__": {"type": "bantin-keys"}, "constructor": 1}')],
  ['another encoding', () => Uint8Array.from([0xff, 0xfe, 0x7b, 0x00, 0x7d, 0x00])],
  ['a thousand keys', () => formatFile({ ...list, keys: Array(1000).fill(list.keys[0]) })],
  ['nothing', () => new Uint8Array()],
  ['null', () => encode('null')],
])('%s is refused at once', async (_, file) => {
  const hostile = file()
  expect(await verifyManifest({ manifest, signature, keys: hostile })).toEqual({ outcome: 'unknown-key', reason: 'bad-keys' })
  expect(await verifyManifest({ manifest, signature: hostile, keys })).toEqual({ outcome: 'bad-signature', reason: 'malformed' })
  expect((await verifyManifest({ manifest: hostile, signature, keys })).outcome).toBe('altered')
})

test('a key of small order, which any signature would fit, fits none', async () => {
  // The neutral element: R = the same, S = 0 satisfies the equation without cofactor checks
  const publicKey = btoa(String.fromCharCode(1, ...Array(31).fill(0)))
  const { fingerprint } = await import('@bantin/signing')
  const id = fingerprint(publicKey).slice(0, 16)
  const forged = { ...JSON.parse(new TextDecoder().decode(signature)), key: id }
  const zero = btoa(String.fromCharCode(1, ...Array(63).fill(0)))
  const weak = { ...list, anchor: id, keys: [{ ...list.keys[0]!, id, publicKey }] }
  expect(await verifyManifest({ manifest, keys: formatFile(weak), signature: formatFile({ ...forged, signature: zero }) })).toEqual({
    outcome: 'bad-signature',
    reason: 'wrong',
  })
})

test('names that could play tricks on a screen are shown as signs', () => {
  const differences = { changed: ['a\u001b[2J'], missing: [], extra: ['\u202etxt.exe', ...Array.from({ length: 12 }, (_, i) => `x${i}`)] }
  expect(describeVerdict({ outcome: 'unsigned', differences }, 'en').details).toEqual([
    'Not as signed: a␛[2J',
    'Not of this issue: ‹U+202E›txt.exe, x0, x1, x2, x3, x4, x5, x6, x7, x8 and 3 more',
    'Ask the publisher, or get a signed copy.',
  ])
})
