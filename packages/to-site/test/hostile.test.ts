import { PAYLOADS } from '@bantin/fixtures/payloads'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { siteOfText } from './support/hostile.ts'
import { elementsOf, skeletonOf } from './support/read-page.ts'
import { siteTexts } from './support/texts.ts'

const pagesOf = (text: string) => [...siteTexts(siteOfText(text))].filter(([path]) => path.endsWith('.html'))
const skeletons = (text: string) => pagesOf(text).map(([path, html]) => [path, ...skeletonOf(html)])

const harmless = skeletons('lúa')
/** Where a payload is an address, the links to the office and to documents are there. */
const harmlessAddress = skeletons('https://lua.example/')

test.each(PAYLOADS.map((payload) => [payload]))('%j changes no element and no attribute', (payload) => {
  expect(skeletons(payload)).toEqual(/^https?:\/\//i.test(payload) ? harmlessAddress : harmless)
})

test('no text changes anything', () => {
  const text = fc.string({ unit: 'binary', minLength: 1, maxLength: 60 }).filter((one) => !/^https?:/i.test(one.trim()))
  fc.assert(
    fc.property(text, (one) => {
      expect(skeletons(`x${one}`)).toEqual(harmless)
    }),
    { numRuns: 40 },
  )
})

test('the test sees an element', () => {
  expect(skeletonOf('<p>a</p>')).not.toEqual(skeletonOf('<p><b>a</b></p>'))
  expect(elementsOf('<p onclick="x">a</p>').at(-1)?.properties).toHaveProperty('onClick')
})
