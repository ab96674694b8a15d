import { type ConformanceOptions, conform, failuresOf, kitchenSink, languages, minimal } from '@bantin/adapter-kit'
import type { Adapter, Artifact } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { speech } from '@bantin/to-speech'
import { describe, expect, test, vi } from 'vitest'
import { elementsOf, languagesOf, pageOf, writtenText } from './support/read-page.ts'
import { readSsml, ssmlOf } from './support/read-ssml.ts'

/** Another day, another time zone. */
async function elsewhere<T>(run: () => Promise<T>): Promise<T> {
  const { TZ } = process.env
  process.env.TZ = 'Pacific/Kiritimati'
  vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') })
  return run().finally(() => {
    vi.useRealTimers()
    if (TZ === undefined) delete process.env.TZ
    else process.env.TZ = TZ
  })
}

/** The script holds every word, also those that are not read: it is asked for more than the form promises. */
const script = (): Adapter => ({ ...speech(), omits: [] })

const scriptReaders: ConformanceOptions = {
  elsewhere,
  extract: async (artifacts) => [writtenText(pageOf(artifacts))],
  languages: (artifacts) => languagesOf(pageOf(artifacts)),
  alts: (artifacts) => pictures(artifacts),
}

/** Descriptions stand behind a label of the form: “Ảnh: …”. */
function pictures(artifacts: readonly Artifact[]): string[] {
  const page = pageOf(artifacts)
  return ['picture', 'silent-picture']
    .flatMap((name) => elementsOf(page, name))
    .map((one) => writtenText(one).replace(/\s+/g, ' ').trim())
    .map((text) => text.replace(/^(?:Không đọc )?(?:Ảnh bìa|Ảnh): /, '').replace(/\. Ảnh: .*$/, ''))
}

/** What is read aloud. Tables of any size, so that all words of the items are asked for. */
const voice = (): Adapter => speech({ tables: { rows: 1000, columns: 50 } })

const voiceReaders: ConformanceOptions = {
  elsewhere,
  extract: async (artifacts) => {
    const page = pageOf(artifacts)
    const printed = ['imprint', 'silent', 'issue-line', 'section', 'kicker'].flatMap((name) => elementsOf(page, name))
    const head = elementsOf(page, 'sheet').slice(0, 1)
    // Imprint, titles of sections, credits of pictures: nobody reads them aloud, they stand in the script
    return [[readSsml(ssmlOf(artifacts)).text, ...[...head, ...printed].map(writtenText)].join('\n')]
  },
  // A synthesiser wants the country as well
  languages: (artifacts) => readSsml(ssmlOf(artifacts)).languages.map((tag) => tag.replace(/^vi-VN$/, 'vi')),
}

describe.each([
  ['the script', script, scriptReaders],
  ['what is read aloud', voice, voiceReaders],
] as const)('%s conforms', (_name, adapter, readers) => {
  test('on the issues of the kit', async () => {
    const report = await conform(adapter, { ...readers, cases: [kitchenSink, languages, minimal] })
    expect(failuresOf(report)).toEqual([])
  })

  test.each(samples)('on the sample $name', async (sample) => {
    const report = await conform(adapter, {
      ...readers,
      cases: [{ name: sample.name, source: await sampleSource(sample) }],
      hostile: false,
    })
    expect(failuresOf(report)).toEqual([])
  })
})
