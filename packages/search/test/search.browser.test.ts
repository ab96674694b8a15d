import { expect, test } from 'vitest'
import { createSearchIndex, searchForm } from '../src/index.ts'
import { corpus } from './support/corpus.ts'
import { searcherOf } from './support/searcher.ts'

test('an index is made and searched in a browser, with the files that Node makes', async () => {
  const files = createSearchIndex(corpus)
  expect(files.map(({ path }) => path)).toMatchInlineSnapshot(`
    [
      "index.js",
      "tnmuoirzlg.js",
      "i8xnj3wos1.js",
      "13kzqlhksop.js",
    ]
  `)
  expect((await searcherOf(files).search('dun soi nuoc')).hits.map(({ address }) => address)).toEqual(['issues/so-3/web/lu.html#nuoc'])
  expect(searchForm({ facets: { years: [], sections: [], places: [] } })).toContain('<form role="search" hidden>')
})
