import { createSearchIndex, readSearchFile } from '@bantin/search'
import { describe, expect, test } from 'vitest'
import { corpus } from './support/corpus.ts'
import { searcherOf } from './support/searcher.ts'
import { seeded, syntheticItems } from './support/synthetic.ts'

test('the same items make the same files, whatever the order of the issues', () => {
  const issues = [...new Set(corpus.map(({ issue }) => issue.id))]
  const regrouped = (order: string[]) => order.flatMap((id) => corpus.filter(({ issue }) => issue.id === id))
  const files = createSearchIndex(regrouped(issues))
  expect(createSearchIndex(regrouped([...issues].reverse()))).toEqual(files)
  expect(createSearchIndex(structuredClone(regrouped(issues)))).toEqual(files)
})

test('every file is a call with JSON, in a folder of its own', () => {
  for (const { path, text } of createSearchIndex([{ ...corpus[0]!, title: 'Dòng\u2028mới </script>' }])) {
    expect(path).toMatch(/^(index|[0-9a-z]{10,})\.js$/)
    expect(text).toMatch(/^bantinSearch\("[0-9a-z]+",.*\)\n$/)
    expect(text).not.toMatch(/[\u2028\u2029]/)
    expect(() => readSearchFile(text)).not.toThrow()
  }
  expect(() => readSearchFile('alert(1)')).toThrow(SyntaxError)
})

test('a new issue leaves the documents of old ones as they are', () => {
  const items = syntheticItems(200)
  const before = createSearchIndex(items.slice(0, 180))
  const after = new Set(createSearchIndex(items).map(({ path }) => path))
  const documents = before.filter(({ text }) => text.includes('"passages"'))
  expect(documents.length).toBeGreaterThan(50)
  // But the last, which had room
  expect(documents.filter(({ path }) => !after.has(path)).length).toBeLessThanOrEqual(1)
})

describe('an index of many shards', () => {
  const items = syntheticItems(120)
  const { search } = searcherOf(createSearchIndex(items))
  /** Its words, with one space between them; lines between what no phrase reaches over. */
  const textOf = (id: string) => {
    const item = items.find((one) => one.id === id)!
    return [item.title, item.summary ?? '', item.code, ...item.words, ...item.places.map(({ name }) => name)]
      .concat(item.passages.flatMap(({ heading = '', text }) => [heading, text]))
      .map(
        (text) =>
          ` ${text
            .normalize('NFC')
            .toLowerCase()
            .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')} `,
      )
      .join('\n')
  }

  test('finds for each word exactly the items that a scan of all texts finds', async () => {
    const next = seeded(7)
    const all = items.map(({ id }) => ({ id, words: new Set(textOf(id).match(/[\p{L}\p{M}\p{N}]+/gu)) }))
    for (let i = 0; i < 60; i++) {
      const words = [...all[next(all.length)]!.words].filter((one) => /^[a-zà-ỹđ]+$/.test(one))
      const word = words[next(words.length)]!
      const { exact } = await search(word, { partial: false })
      const scanned = all.filter((one) => one.words.has(word)).length
      // A word without marks is found in all spellings
      if (/[^a-z]/.test(word)) expect([word, exact]).toEqual([word, scanned])
      else expect(exact).toBeGreaterThanOrEqual(scanned)
    }
  })

  test('finds a phrase exactly where it stands', async () => {
    const next = seeded(11)
    for (let i = 0; i < 40; i++) {
      const { text } = items[next(items.length)]!.passages[next(3)]!
      const words = text.match(/[\p{L}\p{M}\p{N}]+(?: [\p{L}\p{M}\p{N}]+){2}/gu)!
      const phrase = words[next(words.length)]!
      const { hits, exact } = await search(`"${phrase}"`, { limit: 100, partial: false })
      const written = ` ${phrase.normalize('NFC').toLowerCase()} `
      expect([phrase, exact]).toEqual([phrase, items.filter(({ id }) => textOf(id).includes(written)).length])
      expect(hits.length).toBeGreaterThan(0)
    }
  })
})

test('a file that cannot be loaded is asked for again the next time', async () => {
  const files = createSearchIndex(corpus)
  let broken = true
  const { createSearcher } = await import('@bantin/search')
  const { search } = createSearcher({
    load: async (name) => {
      if (broken) throw new Error('no connection')
      return readSearchFile(files.find(({ path }) => path === `${name}.js`)!.text)
    },
  })
  await expect(search('lúa')).rejects.toThrow('no connection')
  broken = false
  expect((await search('lúa mùa')).hits[0]?.item).toBe('lua-mua')
  const { search: other } = createSearcher({ load: async () => ({ bantin: 2 }) })
  await expect(other('lúa')).rejects.toThrow('not a search index of this version')
})

test('the names of the files are those that a browser makes too', () => {
  expect(createSearchIndex(corpus).map(({ path }) => path)).toMatchInlineSnapshot(`
    [
      "index.js",
      "tnmuoirzlg.js",
      "i8xnj3wos1.js",
      "13kzqlhksop.js",
    ]
  `)
})
