import { type CompiledIssue, compile } from '@bantin/compile'
import type { Sample } from '@bantin/fixtures'
import { sampleSource } from '@bantin/fixtures/sources'

/** A sample, compiled; throws when it has errors. */
export async function compileSample(sample: Sample): Promise<CompiledIssue> {
  const { issue, diagnostics } = await compile(await sampleSource(sample))
  if (!issue) throw new Error(diagnostics.map((one) => `${one.file}:${one.place?.start.line} ${one.message.en}`).join('\n'))
  return issue
}
