import { wordsOf } from '@bantin/drafting'
import { encode } from '@bantin/vietnamese/encoding'
import { expect, test } from 'vitest'
import { text } from '../src/index.ts'
import { words } from './support/read.ts'
import { passage, wrap } from './support/sentences.ts'

test.each(['tcvn3', 'vni-windows', 'viscii', 'windows-1258', 'nfd'])('in a browser, %s is read word by word', async (encoding) => {
  const all = `${passage(2)}\n\n${wrap(passage(5), 60)}\n\n- ${passage(8)}\n`
  const { manuscript, diagnostics } = await text().read({ name: 'a.txt', bytes: encode(all, encoding) })
  expect(diagnostics).toEqual([])
  expect(words(wordsOf(manuscript?.blocks ?? []))).toEqual(words(all))
})
