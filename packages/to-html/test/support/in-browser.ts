import { compile, render } from '@bantin/compile'
import { samples } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'
import { html } from '../../src/index.ts'

/** Path and SHA-256 of every artifact of every sample. Runs in Node and in a browser: the files come by the way of each. */
export async function manifests(): Promise<string[]> {
  const all = samples.map(async (sample) => {
    const { issue, diagnostics } = await compile(await sampleSource(sample))
    if (!issue) return diagnostics.map((one) => one.message.en)
    const { manifest } = await render(issue, [html()])
    return manifest.artifacts.map((one) => `${one.path} ${one.sha256}`)
  })
  return (await Promise.all(all)).flat()
}
