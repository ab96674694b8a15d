import { kitchenSink, languages, minimal } from '@bantin/adapter-kit'
import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { docx } from '@bantin/to-docx'
import { describe, expect, test } from 'vitest'
import { faultsOf } from './support/faults.ts'
import { partsOf, tagsOf } from './support/read-docx.ts'

const cases = [kitchenSink, languages, minimal, ...samples.map((one) => ({ name: one.name, source: sampleSource(one) }))]

describe.each(cases)('the file of $name', async ({ source }) => {
  const { issue } = await compile(await source)
  if (!issue) throw new Error('the issue has errors')
  const { artifacts } = await render(issue, [docx()])
  const bytes = artifacts[0]?.bytes as Uint8Array

  test('is well-formed in every part', () => {
    const parts = Object.entries(partsOf(bytes)).filter(([path]) => /\.(?:xml|rels)$/.test(path))
    expect(parts.map(([, part]) => tagsOf(new TextDecoder().decode(part)).length > 0)).toEqual(parts.map(() => true))
  })

  test('has nothing that Word would call damage', () => expect(faultsOf(bytes)).toEqual([]))

  test('starts with the list of types, and tells no time', () => {
    expect(Object.keys(partsOf(bytes)).slice(0, 3)).toEqual(['[Content_Types].xml', '_rels/.rels', 'word/document.xml'])
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    expect(view.getUint32(10, true)).toBe(((1 << 5) | 1) * 65_536)
  })
})
