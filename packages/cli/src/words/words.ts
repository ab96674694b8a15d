import type { ArchiveCounts, DraftSummary } from '@bantin/drafting'
import type { CommandName } from '../arguments/commands.ts'
import type { UsageProblem } from '../arguments/usage-problem.ts'
import type { SigningWords } from './signing.ts'
import type { SyncWords } from './sync.ts'

/** A publishing in numbers. */
export interface PublishCounts {
  readonly folder: string
  readonly target: string
  readonly added: number
  readonly changed: number
  readonly unchanged: number
  readonly removed: number
  readonly size: string
}

/** A site that was built, in numbers. */
export interface SiteCounts {
  readonly folder: string
  readonly built: number
  readonly kept: number
  readonly removed: number
  readonly files: number
  readonly size: string
}

/** Every text that the command says, beside those of the rules. */
export interface Words {
  /** Help of the command itself, and of each of its commands. */
  readonly help: Readonly<Record<CommandName | 'bantin', string>>
  usage(problem: UsageProblem): string
  readonly seeHelp: string
  /** A failure of Bantin itself. */
  unexpected(message: string): string
  readonly interrupted: string
  checked(issue: string): string
  /** Told after a check: how many findings `--fix` can put right. */
  fixable(count: number): string
  /** What `--fix` did. */
  fixed(count: number, files: number): string
  wouldFix(count: number, files: number): string
  readonly nothingToFix: string
  readonly nothingWritten: string
  /** Told after a build: the signature was of the older output. */
  readonly signatureRemoved: string
  built(facts: { readonly title: string; readonly folder: string }): string
  files(count: number): string
  pages(count: number): string
  size(bytes: number): string
  readonly phases: Readonly<Record<'reading' | 'compiling' | 'writing', string>> & { rendering(form: string): string }
  created(folder: string): string
  next(commands: readonly string[]): string
  readonly import: {
    reading(file: string): string
    source(facts: { readonly source: string; readonly items: number; readonly images: number }): string
    /** What was done with a file, in numbers: a line each. */
    counts(facts: DraftSummary & { readonly report: string }): readonly string[]
    /** Nothing of a file was taken; the findings say why. */
    left(source: string): string
    written(folder: string): string
    wouldWrite(folder: string): string
    unchanged(folder: string): string
    readonly archiving: string
    progress(facts: { readonly done: number; readonly total: number; readonly seconds: number | undefined }): string
    archived(facts: ArchiveCounts & { readonly folder: string }): string
    summary(path: string): string
  }
  readonly signing: SigningWords
  readonly publish: {
    readonly phases: Readonly<Record<'checking' | 'comparing' | 'sending' | 'deleting', string>>
    /** The result, or what it would be. */
    counts(facts: PublishCounts & { readonly dryRun: boolean }): string
    /** Old files that stay, and the day from which they are deleted. */
    later(count: number, from: string): string
    /** A line of the plan: a file, and what is done with it. */
    planned(kind: 'added' | 'changed' | 'removed' | 'later', path: string, from?: string): string
    more(count: number): string
    readonly nothing: string
    readonly nothingSent: string
    /** It was stopped by an error, somewhere on the way. */
    readonly stopped: string
  }
  readonly sync: SyncWords
  readonly site: {
    readonly phases: Readonly<Record<'looking' | 'pages' | 'writing', string>>
    readonly issues: string
    issue(facts: { readonly done: number; readonly total: number; readonly seconds: number | undefined }): string
    built(facts: SiteCounts): string
    /** What comes next: where the entry page is, and how to publish. */
    next(folder: string, internal: boolean): string
    serving(url: string): string
  }
  readonly dev: {
    ready(url: string): string
    readonly stop: string
    changed(paths: readonly string[]): string
    form(name: string, milliseconds: number): string
    readonly keepsLast: string
    written(folder: string): string
    watchFailed(problem: string): string
    noPort(port: number): string
  }
  readonly shell: {
    readonly preview: string
    readonly forms: string
    readonly web: string
    readonly pdf: string
    readonly problems: string
    readonly broken: string
    readonly building: string
    readonly noForm: string
    readonly open: string
    readonly offline: string
    readonly noScript: string
    readonly notFound: string
  }
}
