import { compile, createTreeCache, type ItemStore } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource as readSample } from '@bantin/fixtures/sources'
import { standard } from '@bantin/transforms'
import { describe, expect, test } from 'vitest'
import { edited, sampleSource } from './sample-source.ts'

const WATER = 'issues/05/items/nuoc-uong.md'

/** A store in memory, and how often it was of use. */
function memory(): ItemStore & { readonly texts: Map<string, string>; hits: number } {
  const texts = new Map<string, string>()
  return {
    texts,
    hits: 0,
    read(key) {
      const text = texts.get(key)
      if (text !== undefined) this.hits++
      return text
    },
    write: (key, text) => void texts.set(key, text),
  }
}

const items = async (source: Parameters<typeof compile>[0], store?: ItemStore): Promise<unknown> => {
  const { issue, diagnostics } = await compile(source, { cache: createTreeCache(store) })
  return { items: issue?.items, diagnostics }
}

describe('a store behind the tree cache', () => {
  test.each(samples)('$name from the store is what it is without', async (sample) => {
    const store = memory()
    const source = await readSample(sample)
    const fresh = await items(source, store)
    expect([store.hits, store.texts.size > 0]).toEqual([0, true])
    expect(await items(source, store)).toEqual(fresh)
    expect(store.hits).toBe(store.texts.size)
  })

  test('an edit, a change of an included file and other transforms are compiled anew', async () => {
    const store = memory()
    const include = edited(WATER, 'Uống từng ngụm nhỏ.', '::chen{tep="phu.md"}')
    const withText = (text: string) => sampleSource({ ...include, 'issues/05/items/phu.md': text })
    for (const source of [
      sampleSource(),
      sampleSource(edited(WATER, 'ngụm', 'hớp')),
      withText('Trước.\n'),
      withText('Sau.\n'),
      withText('Trước.\n'),
    ]) {
      expect(await items(source, store)).toEqual(await items(source))
    }
    const few = standard.filter(({ name }) => name !== 'figures')
    const kept = await compile(sampleSource(), { cache: createTreeCache(store), transforms: few })
    expect(kept.issue?.items).toEqual((await compile(sampleSource(), { transforms: few })).issue?.items)
  })

  test('an item with an error, such as a secret mark, is never handed over', async () => {
    const store = memory()
    const secret = edited(WATER, 'Uống từng ngụm nhỏ.', 'MẬT\n\nUống từng ngụm nhỏ.')
    const { diagnostics } = await compile(sampleSource(secret), { cache: createTreeCache(store) })
    expect(diagnostics.map(({ ruleId }) => ruleId)).toContain('audience/secret-mark')
    expect([...store.texts.values()].filter((text) => text.includes('ngụm nhỏ'))).toEqual([])
  })

  test('places in the front matter are found again', async () => {
    const store = memory()
    const internal = sampleSource(edited(WATER, 'title: Nước uống ngày nóng', 'title: Nước uống ngày nóng\naudience: internal'))
    const fresh = await items(internal, store)
    expect(await items(internal, store)).toEqual(fresh)
    expect(store.hits).toBeGreaterThan(0)
    expect(JSON.stringify(fresh)).toContain('audience/internal-item')
  })

  test('places in the documents are found again', async () => {
    const store = memory()
    await compile(sampleSource(), { cache: createTreeCache(store) })
    const withoutItem = sampleSource({ [WATER]: undefined })
    const fresh = await items(withoutItem)
    expect(await items(withoutItem, store)).toEqual(fresh)
    expect(JSON.stringify(fresh)).toMatch(/"place":\{"start":\{"line":1\d/)
  })

  test.each(['', 'null', '{}', '{"hash":1}', '[1', '{"hash":"x","includes":[],"result":{}}'])(
    'a store that gives back %j is as good as none',
    async (text) => {
      expect(await items(sampleSource(), { read: () => text, write: () => {} })).toEqual(await items(sampleSource()))
    },
  )
})
