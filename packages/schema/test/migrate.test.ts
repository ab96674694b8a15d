import { type Migration, migrate, migrations, SCHEMA_VERSION } from '@bantin/schema'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'

const nameToTitle: Migration = { kind: 'bulletin', from: 0, up: ({ name, ...rest }) => ({ ...rest, title: name }) }
const placeToList: Migration = { kind: 'bulletin', from: 1, up: ({ place, ...rest }) => ({ ...rest, places: [place] }) }
const monthToPeriod: Migration = { kind: 'issue', from: 0, up: ({ month, ...rest }) => ({ ...rest, period: month }) }
/** It changes what it is given, and forgets the version. */
const careless: Migration = {
  kind: 'bulletin',
  from: 2,
  up: (document) => {
    document.title = typeof document.title === 'string' ? document.title.toUpperCase() : 'A'
    delete document.schema
    return document
  },
}
const steps = [careless, placeToList, monthToPeriod, nameToTitle]

describe('migrate', () => {
  test.each<[name: string, document: unknown, to: number, result: object]>([
    ['one step', { schema: 0, name: 'A' }, 1, { status: 'migrated', document: { schema: 1, title: 'A' }, from: 0, steps: [nameToTitle] }],
    [
      'two steps, found in any order',
      { schema: 0, name: 'A', place: 'B' },
      2,
      { status: 'migrated', document: { schema: 2, title: 'A', places: ['B'] }, from: 0, steps: [nameToTitle, placeToList] },
    ],
    [
      'a careless step',
      { schema: 2, title: 'a' },
      3,
      { status: 'migrated', document: { schema: 3, title: 'A' }, from: 2, steps: [careless] },
    ],
    ['the version wanted', { schema: 1, title: 'A' }, 1, { status: 'current', document: { schema: 1, title: 'A' } }],
    ['a newer file', { schema: 9 }, 1, { status: 'newer', version: 9 }],
    ['a version that never was', { schema: -1 }, 1, { status: 'no-path', version: -1 }],
    ['a step missing at the end', { schema: 0 }, 4, { status: 'no-path', version: 0 }],
    ['no version', { title: 'A' }, 1, { status: 'current', document: { title: 'A' } }],
    ['a version in words', { schema: 'một' }, 1, { status: 'current', document: { schema: 'một' } }],
    ['half a version', { schema: 0.5 }, 1, { status: 'current', document: { schema: 0.5 } }],
    ['nothing', null, 1, { status: 'current', document: null }],
    ['a list', [0], 1, { status: 'current', document: [0] }],
  ])('%s', (_, document, to, result) => {
    const before = structuredClone(document)
    expect(migrate(document, { kind: 'bulletin', to, migrations: steps })).toEqual(result)
    expect(document).toEqual(before)
  })

  test('the steps of another kind are not taken', () => {
    expect(migrate({ schema: 0, month: '2020-03' }, { kind: 'issue', to: 1, migrations: steps })).toMatchObject({
      document: { schema: 1, period: '2020-03' },
    })
    expect(migrate({ schema: 1 }, { kind: 'issue', to: 2, migrations: steps })).toEqual({ status: 'no-path', version: 1 })
  })
})

describe('properties', () => {
  const document = fc.dictionary(fc.constantFrom('name', 'place', 'title', 'x'), fc.jsonValue())

  test('what is given is never changed', () => {
    fc.assert(
      fc.property(document, fc.integer({ min: -1, max: 4 }), (keys, version) => {
        const given = { ...keys, schema: version }
        const before = structuredClone(given)
        migrate(given, { kind: 'bulletin', to: 3, migrations: steps })
        expect(given).toEqual(before)
      }),
    )
  })

  test('a document of the current version is handed back itself', () => {
    fc.assert(
      fc.property(document, (keys) => {
        const given = { ...keys, schema: SCHEMA_VERSION }
        const result = migrate(given, { kind: 'issue', to: SCHEMA_VERSION, migrations })
        expect(result.status === 'current' && result.document).toBe(given)
      }),
    )
  })

  test('in one go or step by step, the result is the same', () => {
    fc.assert(
      fc.property(document, (keys) => {
        const options = { kind: 'bulletin', migrations: steps } as const
        const atOnce = migrate({ ...keys, schema: 0 }, { ...options, to: 3 })
        let slowly: unknown = { ...keys, schema: 0 }
        for (const to of [1, 2, 3]) {
          const next = migrate(slowly, { ...options, to })
          slowly = 'document' in next ? next.document : undefined
        }
        expect('document' in atOnce && atOnce.document).toEqual(slowly)
      }),
    )
  })
})

test('every step that is shipped leads towards the current version', () => {
  for (const { from } of migrations) expect(from).toBeLessThan(SCHEMA_VERSION)
})
