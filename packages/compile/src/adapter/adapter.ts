import type { Diagnostic, Location, Rule } from '@bantin/diagnostics'
import type { z } from 'zod'
import type { CompiledIssue } from '../issue/compiled-issue.ts'
import type { Artifact, ArtifactFacts } from './artifact.ts'
import type { FontFile, ImageRequest, PreparedImage } from './host.ts'

/** What an adapter gets beside the issue. */
export interface AdapterContext<Options> {
  readonly options: Options
  /** Make an artifact; text becomes UTF-8. */
  artifact(path: string, mediaType: string, content: string | Uint8Array, facts?: ArtifactFacts): Artifact
  /** Variants of an image of the issue, in the order of formats, then widths. */
  image(path: string, request: ImageRequest): Promise<readonly PreparedImage[]>
  fonts(families: readonly string[]): Promise<readonly FontFile[]>
  /** What the other forms of this rendering made, of the media types that the adapter `uses`, in the order of the forms. */
  readonly others: readonly Artifact[]
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
  /** The media types of other forms whose files the form wants to know of, see {@link AdapterDefinition}. */
  readonly uses?: readonly string[]
  /** The options as they were given, so that it can be told whether a form is the one of last time. */
  readonly given?: unknown
  /** The same form with some options set on top of those given: what a site tells of the place where the files will stand. */
  with?(options: Readonly<Record<string, unknown>>): Adapter
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
  /**
   * Media types of files of other forms that this one points at or learns from, such as `application/pdf` for the pages of the
   * print. It gets them in `context.others` and is rendered after the forms that use nothing. So forms never know one another: a
   * province's own feed is found as ours is, and a form whose files are not made in this rendering is not missed.
   */
  readonly uses?: readonly string[]
  render(issue: CompiledIssue, context: AdapterContext<z.output<Schema>>): Promise<readonly Artifact[]>
}
