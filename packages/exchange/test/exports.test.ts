import { createCatalogue } from '@bantin/diagnostics'
import * as exchange from '@bantin/exchange'
import { expect, test } from 'vitest'

test('the package exports what its readme says, and nothing else', () => {
  expect(Object.keys(exchange).sort()).toMatchInlineSnapshot(`
    [
      "MAX_INDEX_BYTES",
      "MAX_ITEM_BYTES",
      "alreadyTaken",
      "alteredFile",
      "compareItems",
      "describeTaken",
      "exchangeIndex",
      "exchangeText",
      "exchangedMeta",
      "fileInTheWay",
      "internalUpstream",
      "keptBeside",
      "localItem",
      "notOffered",
      "notTaken",
      "readExchangeIndex",
      "readSharedItem",
      "rules",
      "takeItems",
      "unwrapAdditions",
      "updateItem",
      "versionOf",
      "withdrawnUpstream",
    ]
  `)
})

test('every rule can be explained', () => {
  for (const [id, rule] of createCatalogue(exchange.rules)) {
    expect(id.startsWith('sync/')).toBe(true)
    expect(rule.explanation.vi.length, id).toBeGreaterThan(20)
    expect(rule.explanation.en.length, id).toBeGreaterThan(20)
  }
})
