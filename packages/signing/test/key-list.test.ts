import {
  createKeyList,
  formatFile,
  isTrusted,
  type KeyList,
  type ListedKey,
  type Revocation,
  readKeyList,
  replaceAnchor,
  revokeKey,
  rotateKey,
  type Standing,
  standingOf,
  verifyManifest,
} from '@bantin/signing'
import { describe, expect, test } from 'vitest'
import { makeKey, makeSigned } from './support/sample.ts'

const [first, second, third] = await Promise.all([makeKey(1), makeKey(2, '2027-01-05'), makeKey(3, '2028-01-05')])

async function threeYears(): Promise<KeyList> {
  const list = createKeyList(first.publicKey)
  const two = await rotateKey(list, { key: second.publicKey, former: first.key, date: '2027-01-05' })
  const three = await rotateKey(two.list!, { key: third.publicKey, former: second.key, date: '2028-01-05' })
  return three.list!
}

describe('what a key signed counts', () => {
  const key = (more: Partial<ListedKey>): ListedKey => ({ ...createKeyList(first.publicKey).keys[0]!, ...more })
  const revoked = (reason: Revocation['reason'], since?: string): Partial<ListedKey> => ({
    revoked: { date: '2026-06-15', reason, ...(since ? { since } : {}) },
  })
  test.each<[what: string, key: Partial<ListedKey>, date: string, standing: Standing]>([
    ['the day before', {}, '2026-01-04', 'before'],
    ['the first day', {}, '2026-01-05', 'valid'],
    ['for ever', {}, '2099-12-31', 'valid'],
    ['the last day', { validUntil: '2026-12-31' }, '2026-12-31', 'valid'],
    ['the day after', { validUntil: '2026-12-31' }, '2027-01-01', 'after'],
    ['on the day it was superseded', revoked('superseded'), '2026-06-15', 'valid'],
    ['after it was superseded', revoked('superseded'), '2026-06-16', 'revoked'],
    ['before it was lost', revoked('lost', '2026-06-01'), '2026-05-31', 'valid'],
    ['from the day it was lost', revoked('lost', '2026-06-01'), '2026-06-01', 'revoked'],
    ['after the office closed', revoked('closed'), '2026-07-01', 'revoked'],
    ['long before it was stolen, no day known', revoked('compromised'), '2026-01-05', 'revoked'],
    ['before it was stolen', revoked('compromised', '2026-06-01'), '2026-05-31', 'valid'],
    ['from the day it was stolen', revoked('compromised', '2026-06-01'), '2026-06-01', 'revoked'],
    ['revoked before it was valid', { ...revoked('lost'), validFrom: '2026-07-01' }, '2026-06-20', 'revoked'],
  ])('%s', (_, more, date, standing) => expect(standingOf(key(more), date)).toBe(standing))
})

describe('a rotation', () => {
  test('keeps every issue of former years genuine, and ends the former key', async () => {
    const list = await threeYears()
    expect(list.keys.map(({ revoked, endorsed }) => [endorsed?.by, revoked?.date])).toEqual([
      [undefined, '2027-01-05'],
      [first.key.id, '2028-01-05'],
      [second.key.id, undefined],
    ])
    const outcome = async (seed: number, date: string) => (await verifyManifest(await makeSigned({ seed, date, list }))).outcome
    expect([
      await outcome(1, '2026-11-05'),
      await outcome(1, '2027-01-06'),
      await outcome(2, '2027-06-05'),
      await outcome(2, '2026-12-31'),
      await outcome(3, '2028-06-05'),
      await outcome(4, '2028-06-05'),
    ]).toEqual(['genuine', 'revoked', 'genuine', 'not-valid', 'genuine', 'unknown-key'])
  })

  test('is refused where the former key does not count', async () => {
    const list = await threeYears()
    const fourth = await makeKey(4, '2029-01-05')
    const why = async (given: KeyList, former = third.key, key = fourth.publicKey) =>
      (await rotateKey(given, { key, former, date: '2029-01-05' })).diagnostics.map(({ ruleId, message }) => `${ruleId}: ${message.en}`)
    expect(await why(list, first.key)).toEqual([
      `signing/key-not-usable: The key ${first.key.id} cannot be used with the date 2029-01-05: it has been revoked.`,
    ])
    expect(await why(list, fourth.key)).toEqual([
      `signing/key-not-usable: The key ${fourth.key.id} cannot be used with the date 2029-01-05: it is not in the bulletin’s keys.json.`,
    ])
    expect(await why(list, third.key, third.publicKey)).toEqual([
      `signing/key-listed-twice: The key ${third.key.id} is in the list already.`,
    ])
    expect(await why(list, { ...third.key, sign: first.key.sign })).toEqual([
      'signing/signer-failed: The signature that came back is not one of this key.',
    ])
    const thief = { ...createKeyList(fourth.publicKey).keys[0]! }
    expect(await why({ ...list, keys: [...list.keys, thief] }, fourth.key, second.publicKey)).toEqual([
      `signing/key-listed-twice: The key ${second.key.id} is in the list already.`,
    ])
    const fifth = await makeKey(5, '2029-01-05')
    expect(await why({ ...list, keys: [...list.keys, thief] }, fourth.key, fifth.publicKey)).toEqual([
      `signing/key-not-usable: The key ${fourth.key.id} cannot be used with the date 2029-01-05: no earlier key vouches for it.`,
    ])
  })
})

describe('trust', () => {
  const trusted = (list: KeyList, pin?: string) => list.keys.map((key) => isTrusted(list, key, pin))

  test('begins with the anchor, or with the fingerprint that a reader has', async () => {
    const list = await threeYears()
    expect(trusted(list)).toEqual([true, true, true])
    expect(trusted(list, first.key.id)).toEqual([true, true, true])
    expect(trusted(list, second.key.id.toUpperCase())).toEqual([false, true, true])
    expect(trusted(list, '0'.repeat(16))).toEqual([false, false, false])
    expect(trusted(list, first.key.id.slice(0, 15)), 'too short').toEqual([false, false, false])
    expect(trusted(list, '')).toEqual([false, false, false])
  })

  test.each<[what: string, change: (list: KeyList) => unknown]>([
    ['another name', ({ keys }) => Object.assign(keys[1]!, { name: 'Người khác' })],
    ['another office', ({ keys }) => Object.assign(keys[1]!, { office: 'Cơ quan khác' })],
    ['an earlier beginning', ({ keys }) => Object.assign(keys[1]!, { validFrom: '2020-01-01' })],
    ['another date of the endorsement', ({ keys }) => Object.assign(keys[1]!.endorsed!, { date: '2027-01-04' })],
    ['no endorsement', ({ keys }) => Object.assign(keys[1]!, { endorsed: undefined })],
    ['the endorsement of another', ({ keys }) => Object.assign(keys[1]!, { endorsed: keys[2]!.endorsed })],
    ['an endorser that was stolen', ({ keys }) => Object.assign(keys[0]!, { revoked: { date: '2028-01-01', reason: 'compromised' } })],
    ['a ring without an anchor', ({ keys }) => Object.assign(keys[1]!.endorsed!, { by: third.key.id })],
  ])('is not given with %s', async (_, change) => {
    const list = structuredClone(await threeYears())
    change(list)
    expect(trusted(list)).toEqual([true, false, false])
  })

  test('begins anew after a loss, and former issues stay genuine', async () => {
    const fourth = await makeKey(4, '2028-06-01')
    const lost = revokeKey(await threeYears(), { id: third.key.id, date: '2028-06-01', reason: 'lost' }).list!
    const { list } = await replaceAnchor(lost, { key: fourth.key, date: '2028-06-01' })
    expect(trusted(list!)).toEqual([true, true, true, true])
    expect(trusted(list!, fourth.key.id)).toEqual([true, true, true, true])
    expect(trusted(list!, first.key.id), 'who knows the first key only must be told').toEqual([true, false, false, false])
    expect((await verifyManifest(await makeSigned({ seed: 3, date: '2028-03-05', list: list! }))).outcome).toBe('genuine')
    expect((await verifyManifest(await makeSigned({ seed: 3, date: '2028-07-05', list: list! }))).outcome).toBe('revoked')
  })

  test('is not given anew to a key that somebody slipped into the list', async () => {
    const [fourth, slipped] = await Promise.all([makeKey(4, '2028-06-01'), makeKey(6)])
    const three = await threeYears()
    const { list } = await replaceAnchor(
      { ...three, keys: [...three.keys, ...createKeyList(slipped.publicKey).keys] },
      { key: fourth.key, date: '2028-06-01' },
    )
    expect(trusted(list!)).toEqual([true, true, true, false, true])
  })

  test('a stolen key vouches for nobody', async () => {
    const two = (await rotateKey(createKeyList(first.publicKey), { key: second.publicKey, former: first.key, date: '2027-01-05' })).list!
    const list = revokeKey(two, { id: first.key.id, date: '2027-02-01', reason: 'compromised', since: '2026-12-01' }).list!
    expect(await verifyManifest(await makeSigned({ seed: 2, date: '2027-03-05', list }))).toMatchObject({
      outcome: 'unknown-key',
      reason: 'not-endorsed',
    })
  })
})

test('a revocation of a key that is not there names the nearest', async () => {
  const list = createKeyList(first.publicKey)
  const id = `${first.key.id.slice(0, 15)}x`
  expect(revokeKey(list, { id, date: '2026-02-01', reason: 'lost' }).diagnostics.map(({ message }) => message)).toEqual([
    {
      vi: `Danh sách không có khóa “${id}”. Có phải “${first.key.id}”?`,
      en: `The list has no key “${id}”. Did you mean “${first.key.id}”?`,
    },
  ])
})

test.each<[what: string, change: (list: Record<string, unknown> & KeyList) => unknown, at: string]>([
  ['another id', ({ keys }) => Object.assign(keys[0]!, { id: '0'.repeat(16) }), 'keys[0].id'],
  ['an anchor that is not there', (list) => Object.assign(list, { anchor: '0'.repeat(16) }), 'anchor'],
  ['a key twice', ({ keys }) => keys.push(keys[0]!), 'keys'],
  ['no day', ({ keys }) => Object.assign(keys[0]!, { validFrom: '2026-02-30' }), 'keys[0].validFrom'],
  ['a later version', (list) => Object.assign(list, { version: 2 }), 'version'],
  [
    'a reason of its own',
    ({ keys }) => Object.assign(keys[0]!, { revoked: { date: '2026-02-01', reason: 'x' } }),
    'keys[0].revoked.reason',
  ],
])('a list with %s is refused, and where is told', (_, change, at) => {
  const list = structuredClone(createKeyList(first.publicKey)) as Record<string, unknown> & KeyList
  change(list)
  expect(readKeyList(formatFile(list), { file: 'keys.json' }).diagnostics.map(({ file, message }) => [file, message.en])).toEqual([
    ['keys.json', `The list of keys cannot be read: something in it is not right (${at}).`],
  ])
})

test('a list is read as it was written', async () => {
  const list = await threeYears()
  expect(readKeyList(formatFile(list)).list).toEqual(list)
})
