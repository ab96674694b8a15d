import type { IssueSource, SourceFile } from '@bantin/compile'

const encoder = new TextEncoder()

/**
 * The files of an issue as a value: what `compile` takes. The bulletin is `bulletin.yaml`, the issue `issues/1/issue.yaml`.
 *
 * @param files texts or bytes by path, relative to the bulletin folder
 * @example
 * ```ts
 * import { compile } from '@bantin/compile'
 * import { memorySource } from '@bantin/adapter-kit'
 *
 * const { diagnostics } = await compile(memorySource({ 'bulletin.yaml': '' }))
 * console.log(diagnostics.map((one) => one.ruleId).join(' ')) // => file/empty file/missing
 * ```
 */
export function memorySource(files: Readonly<Record<string, string | Uint8Array>>): IssueSource {
  const entries = Object.entries(files).map(([path, content]): [string, SourceFile] => [
    path,
    { path, bytes: typeof content === 'string' ? encoder.encode(content) : content },
  ])
  return { bulletinFile: 'bulletin.yaml', issueFile: 'issues/1/issue.yaml', files: new Map(entries) }
}
