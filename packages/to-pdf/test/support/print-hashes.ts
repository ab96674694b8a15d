// Prints the hashes of the bilingual sample's files, its source files handed over in the opposite order.
import { createHash } from 'node:crypto'
import { compile } from '@bantin/compile'
import { bilingual } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { planned } from './planned.ts'
import { renderPdf } from './sample.ts'

const source = await sampleSource(bilingual)
const { issue } = await compile({ ...source, files: new Map([...source.files].reverse()) })
if (!issue) throw new Error('the sample does not compile')
for (const [path, { bytes }] of await renderPdf(planned(issue, { site: 'https://songngan.example' }), {
  booklet: true,
  press: true,
  largePrint: true,
  meeting: true,
}))
  console.log(path, createHash('sha256').update(bytes).digest('hex'))
