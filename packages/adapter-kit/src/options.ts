import type { Artifact, Host } from '@bantin/compile'
import type { ConformanceCase } from './cases/case.ts'

/** What `conform` may be told. Everything but the adapter is optional; a check that lacks its reader is skipped and says so. */
export interface ConformanceOptions {
  /**
   * The issues to run over.
   *
   * @default [kitchenSink, languages, looseNotes, minimal]
   * @example [{ name: 'our November issue', source: await readIssue('issues/2026-11') }]
   */
  readonly cases?: readonly ConformanceCase[]
  /**
   * What the adapter may ask from outside: images and fonts.
   *
   * @default the host of each source, if it has one
   */
  readonly host?: Host
  /**
   * Read the text back from the artifacts with a program that is not the form's own. Each string is one complete reading of the
   * issue: join the pages of a form that spreads over files, and keep words of different blocks apart by white space.
   *
   * @example async (artifacts) => [artifacts.map((one) => new TextDecoder().decode(one.bytes)).join('\n')]
   */
  readonly extract?: (artifacts: readonly Artifact[]) => Promise<readonly string[]>
  /** The language tags that the artifacts declare. */
  readonly languages?: (artifacts: readonly Artifact[]) => readonly string[] | Promise<readonly string[]>
  /** The descriptions of pictures in the artifacts. */
  readonly alts?: (artifacts: readonly Artifact[]) => readonly string[] | Promise<readonly string[]>
  /**
   * Run a rendering under other circumstances: another clock, time zone or working directory. The kit itself changes no globals.
   *
   * @example (run) => { vi.setSystemTime('2001-01-01'); return run().finally(() => vi.useRealTimers()) }
   */
  readonly elsewhere?: <T>(run: () => Promise<T>) => Promise<T>
  /**
   * Whether to throw hostile texts at the adapter as well.
   *
   * @default true
   */
  readonly hostile?: boolean
}
