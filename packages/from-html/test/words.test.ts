import { wordsOf } from '@bantin/drafting'
import fc from 'fast-check'
import { fromHtml as parse } from 'hast-util-from-html'
import { expect, test } from 'vitest'
import { read } from './support/read.ts'

const TAGS =
  'div p span b i a ul ol li table tr td th blockquote h1 h2 section article main nav aside footer header form font center pre code sub sup figure figcaption dl dt dd details summary caption u s em strong ins label'.split(
    ' ',
  )
const word = fc.integer({ min: 0, max: 9999 }).map((number) => ` từ${number} `)
const open = fc.constantFrom(...TAGS).chain((tag) => fc.constantFrom(`<${tag}>`, `<${tag} class="menu x">`, `<${tag} align=center id=y>`))
const close = fc.constantFrom(...TAGS).map((tag) => `</${tag}>`)
const odd = fc.constantFrom('<br>', '<hr>', '<!-- lời -->', '&nbsp;', '&amp;', '<', '>', '<p', '</', '<![if !vml]>', '<![endif]>')
const page = fc.array(fc.oneof({ weight: 4, arbitrary: word }, { weight: 3, arbitrary: open }, { weight: 2, arbitrary: close }, odd), {
  maxLength: 80,
})

const wordsIn = (text: string): string[] => (text.match(/từ\d+/g) ?? []).sort()

type Node = { readonly type: string; readonly value?: string; readonly children?: readonly Node[] }
const textOf = (node: Node): string => (node.type === 'text' ? (node.value ?? '') : (node.children ?? []).map(textOf).join(' '))

test('every word of the page is in the text or in the list of what was left out', async () => {
  await fc.assert(
    fc.asyncProperty(page, fc.constantFrom<'article' | 'page'>('article', 'page'), async (parts, take) => {
      const written = parts.join('')
      const { manuscript } = await read(written, { take })
      const found = `${wordsOf(manuscript.blocks, manuscript.notes)} ${manuscript.leftOut.map(({ text }) => text).join(' ')}`
      expect(wordsIn(found)).toEqual(wordsIn(textOf(parse(written) as Node)))
    }),
    { numRuns: 1500 },
  )
})
