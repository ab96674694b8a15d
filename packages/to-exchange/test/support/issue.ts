import { type CompiledIssue, render } from '@bantin/compile'
import { type ExchangeIndex, readExchangeIndex } from '@bantin/exchange'
import { exchange } from '@bantin/to-exchange'

/** What the form makes: its index, and its files by path; nothing else may be found on the way. */
export async function offerWritten(
  issue: CompiledIssue,
  options?: Parameters<typeof exchange>[0],
): Promise<{ index: ExchangeIndex; files: Map<string, string> }> {
  const { artifacts, diagnostics } = await render(issue, [exchange(options)])
  if (diagnostics.length > 0) throw new Error(diagnostics.map((one) => one.message.en).join('\n'))
  const files = new Map(artifacts.slice(0, -1).map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]))
  const { index } = readExchangeIndex(new TextEncoder().encode(files.get('exchange/index.json')), { file: 'index.json' })
  if (!index) throw new Error('the index is not valid')
  return { index, files }
}
