import {
  type Adapter,
  type Artifact,
  type CompiledIssue,
  compile,
  createTreeCache,
  type IssueSource,
  type ItemStore,
  type RulePack,
  render,
} from '@bantin/compile'
import { type Diagnostic, hasErrors, sortDiagnostics } from '@bantin/diagnostics'
import { createReadCache, readIssue } from '@bantin/node'
import type { Transform } from '@bantin/transforms'

/** What a preview shows, and how. */
export interface PreviewOptions {
  /** The folder of the issue. */
  readonly folder: string
  /** The forms, in the order in which they are rendered; the same values for as long as the preview lives. */
  readonly forms: readonly Adapter[]
  readonly transforms?: readonly Transform[] | undefined
  readonly rulePacks?: readonly RulePack[] | undefined
  /** Keeps compiled items from one process to the next. */
  readonly store?: ItemStore | undefined
}

/** The last good state of a form. */
export interface PreviewForm {
  readonly name: string
  /** Goes up with every change; 0 while there is none. */
  readonly version: number
  /** Without the manifest. */
  readonly artifacts: readonly Artifact[]
}

/** What an update did. Times are in milliseconds from its beginning. */
export interface PreviewUpdate {
  /** Everything was rendered without an error. */
  readonly good: boolean
  /** When the issue was read and compiled. */
  readonly compiled: number
  /** When each form that was rendered was ready, in order. */
  readonly forms: readonly { readonly name: string; readonly ms: number }[]
  /** When the form `html` was ready, if it was rendered. */
  readonly web?: number
  /** When the form `pdf` was ready, if it was rendered. */
  readonly pdf?: number
  readonly diagnostics: readonly Diagnostic[]
  readonly source: IssueSource
  readonly issue?: CompiledIssue | undefined
}

/** An issue that is rendered again and again. */
export interface Preview {
  /** Read what changed and render it. Updates follow one another; what is broken keeps its last good state. */
  update(onForm?: (form: PreviewForm, ms: number) => Promise<void> | void): Promise<PreviewUpdate>
  /** The last good state of each form. */
  forms(): readonly PreviewForm[]
}

/**
 * Keep an issue rendered while it is edited: only changed files are read, only changed items are compiled, and the adapters keep
 * what they remember. It serves nothing and prints nothing; `bantin dev` does.
 *
 * @example
 * ```ts
 * import { createPreview } from 'bantin'
 *
 * const preview = createPreview({ folder: 'issues/none', forms: [] })
 * const { good, forms } = await preview.update()
 * console.log(good, forms.length) // => false 0
 * ```
 */
export function createPreview({ folder, forms: adapters, transforms, rulePacks, store }: PreviewOptions): Preview {
  const cache = createReadCache()
  const trees = createTreeCache(store)
  const state = new Map(adapters.map(({ name }): [string, PreviewForm] => [name, { name, version: 0, artifacts: [] }]))
  const settings = { cache: trees, ...(transforms ? { transforms } : {}), ...(rulePacks ? { rulePacks } : {}) }
  let last: Promise<unknown> = Promise.resolve()

  const update: Preview['update'] = async (onForm) => {
    const began = performance.now()
    const source = await readIssue(folder, { cache })
    const { issue, diagnostics } = await compile(source, settings)
    const compiled = performance.now() - began
    const found = [...diagnostics]
    const times: { name: string; ms: number }[] = []
    for (const adapter of issue ? adapters : []) {
      const rendered = await render(issue!, [adapter])
      found.push(...rendered.diagnostics)
      if (hasErrors(rendered.diagnostics)) continue
      const form = advance(state.get(adapter.name)!, rendered.artifacts.slice(0, -1))
      state.set(adapter.name, form)
      times.push({ name: adapter.name, ms: performance.now() - began })
      await onForm?.(form, times.at(-1)!.ms)
    }
    const [web, pdf] = ['html', 'pdf'].map((name) => times.find((one) => one.name === name)?.ms)
    return {
      good: issue !== undefined && !hasErrors(found),
      compiled,
      forms: times,
      ...(web === undefined ? {} : { web }),
      ...(pdf === undefined ? {} : { pdf }),
      diagnostics: sortDiagnostics(found),
      source,
      issue,
    }
  }

  return {
    update(onForm) {
      const next = last.then(() => update(onForm))
      last = next.catch(() => {})
      return next
    },
    forms: () => [...state.values()],
  }
}

/** The same bytes are the same version: no page is reloaded for nothing. */
function advance(form: PreviewForm, artifacts: readonly Artifact[]): PreviewForm {
  const print = (list: readonly Artifact[]): string => list.map(({ path, sha256 }) => `${path} ${sha256}`).join('\n')
  return form.version > 0 && print(form.artifacts) === print(artifacts) ? form : { ...form, version: form.version + 1, artifacts }
}
