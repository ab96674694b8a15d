import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { docx } from '@bantin/to-docx'
import { strFromU8, unzipSync } from 'fflate'
import { expect, test } from 'vitest'

test.each(samples)('in a browser, the sample $name becomes a Word file with every title', async (sample) => {
  const { issue } = await compile(await sampleSource(sample))
  if (!issue) throw new Error('the sample has errors')
  const { artifacts, manifest } = await render(issue, [docx()])
  const xml = strFromU8(unzipSync(artifacts[0]?.bytes as Uint8Array)['word/document.xml'] as Uint8Array)
  const document = new DOMParser().parseFromString(xml, 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  const text = [...document.getElementsByTagName('w:t')].map((one) => one.textContent).join('')
  expect(issue.items.filter((item) => !text.includes(item.title)).map((item) => item.id)).toEqual([])
  expect((await render(issue, [docx()])).manifest).toEqual(manifest)
})
