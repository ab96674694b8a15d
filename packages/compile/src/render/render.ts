import { type Diagnostic, diagnose, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import type { Adapter } from '../adapter/adapter.ts'
import type { Artifact } from '../adapter/artifact.ts'
import type { Host } from '../adapter/host.ts'
import type { CompiledIssue } from '../issue/compiled-issue.ts'
import { MANIFEST_FILE } from '../manifest/file-names.ts'
import type { Manifest } from '../manifest/manifest.ts'
import { checkPages } from '../rule-pack/check-provisions.ts'
import { adapterFailed, pathCollision } from '../rules/adapter-rules.ts'
import { createContext } from './adapter-context.ts'
import { createManifest } from './create-manifest.ts'
import { renderingOrder } from './rendering-order.ts'
import { findUnknownNodes } from './unknown-nodes.ts'

/** Every file of every form, and what was found on the way. When there are errors, nothing of it should be written. */
export interface Rendered {
  /** The forms' artifacts in the order of the adapters, `manifest.json` last. */
  readonly artifacts: readonly Artifact[]
  readonly manifest: Manifest
  readonly diagnostics: readonly Diagnostic[]
}

/** Settings of a rendering. */
export interface RenderOptions {
  /** What adapters may ask from outside; the issue's own host unless told. */
  readonly host?: Host
}

/**
 * Render an issue in every form that is handed over. One form that fails does not hide another.
 *
 * @param issue what `compile` returned
 * @param adapters the forms, such as `html()` and `pdf({ booklet: true })`
 * @param options see {@link RenderOptions}
 */
export async function render(issue: CompiledIssue, adapters: readonly Adapter[], options: RenderOptions = {}): Promise<Rendered> {
  const diagnostics: Diagnostic[] = []
  const results = new Map<Adapter, readonly Artifact[]>()
  const context = createContext(issue, options.host ?? issue.host, diagnostics)
  for (const adapter of renderingOrder(adapters)) {
    const unknown = findUnknownNodes(issue, adapter)
    diagnostics.push(...unknown)
    if (hasErrors(unknown)) continue
    const others = adapters.flatMap((one) => results.get(one) ?? []).filter((one) => adapter.uses?.includes(one.mediaType))
    results.set(adapter, await renderForm(adapter, issue, { ...context, others }, diagnostics))
  }
  const made: [form: string, artifact: Artifact][] = []
  const owner = new Map<string, string>()
  for (const adapter of adapters) {
    for (const artifact of results.get(adapter) ?? []) {
      const other = owner.get(artifact.path)
      if (other !== undefined) diagnostics.push(diagnose(pathCollision, {}, { path: artifact.path, first: other, second: adapter.name }))
      owner.set(artifact.path, adapter.name)
      made.push([adapter.name, artifact])
      if (artifact.pages !== undefined && artifact.role === 'issue')
        diagnostics.push(...checkPages(issue.rulePacks, { pages: artifact.pages, at: { file: issue.files.issue } }))
    }
  }
  const manifest = createManifest(issue, made)
  const listing = context.artifact(MANIFEST_FILE, 'application/json', `${JSON.stringify(manifest, null, 2)}\n`)
  return { artifacts: [...made.map(([, artifact]) => artifact), listing], manifest, diagnostics: sortDiagnostics(diagnostics) }
}

async function renderForm(
  adapter: Adapter,
  issue: CompiledIssue,
  context: Parameters<Adapter['render']>[1],
  diagnostics: Diagnostic[],
): Promise<readonly Artifact[]> {
  try {
    const form = await adapter.render(issue, context)
    diagnostics.push(...form.diagnostics)
    return form.artifacts
  } catch (error) {
    const problem = error instanceof Error ? error.message : String(error)
    diagnostics.push(diagnose(adapterFailed, {}, { adapter: adapter.name, problem }))
    return []
  }
}
