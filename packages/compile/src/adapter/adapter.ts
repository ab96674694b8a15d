import type { Diagnostic, Location, Rule } from '@bantin/diagnostics'
import type { z } from 'zod'
import type { CompiledIssue } from '../issue/compiled-issue.ts'
import type { Artifact, ArtifactRole } from './artifact.ts'
import type { FontFile, ImageRequest, PreparedImage } from './host.ts'

/** What an adapter gets beside the issue. */
export interface AdapterContext<Options> {
  readonly options: Options
  /** Make an artifact; text becomes UTF-8. */
  artifact(path: string, mediaType: string, content: string | Uint8Array, facts?: { pages?: number; role?: ArtifactRole }): Artifact
  /** Variants of an image of the issue, in the order of formats, then widths. */
  image(path: string, request: ImageRequest): Promise<readonly PreparedImage[]>
  fonts(families: readonly string[]): Promise<readonly FontFile[]>
  /** Report a finding of one of the adapter's rules. */
  report<P>(rule: Rule<P>, location: Location, ...params: P extends void ? [] : [params: P]): void
}

/** A form, as a value that is passed to `render`. */
export interface Adapter {
  /** Name of the form, as in `bantin build --to`. */
  readonly name: string
  /** The mdast nodes that the form has a handler for; any other is reported. */
  readonly nodes: readonly string[]
  /** Nodes that the form leaves out on purpose, and why. */
  readonly omits: readonly Omission[]
  /** Check the options and render. Called by `render`, which makes the context. */
  render(issue: CompiledIssue, context: Omit<AdapterContext<unknown>, 'options'>): Promise<RenderedForm>
}

/** What one form made of an issue. */
export interface RenderedForm {
  readonly artifacts: readonly Artifact[]
  readonly diagnostics: readonly Diagnostic[]
}

/** A node that a form leaves out on purpose. */
export interface Omission {
  readonly node: string
  readonly reason: { readonly vi: string; readonly en: string }
}

/** What {@link defineAdapter} takes. */
export interface AdapterDefinition<Schema extends z.ZodType> {
  readonly name: string
  readonly options: Schema
  /** Names of the nodes in the form's handler table. */
  readonly nodes: readonly string[]
  readonly omits?: readonly Omission[]
  render(issue: CompiledIssue, context: AdapterContext<z.output<Schema>>): Promise<readonly Artifact[]>
}
