import type { Diagnostic } from '@bantin/diagnostics'
import type { Language } from '../pages/page.ts'

/** What was found in one side of an example, and the files that it was found in. */
export interface Findings {
  readonly found: readonly Diagnostic[]
  readonly sources: Readonly<Record<string, string>>
}

/** One side of an example: what the page shows of it, and what is said when it is run. */
export interface Side {
  /** As Markdown; empty where nothing is to be shown. */
  shown(language: Language): string
  run(): Promise<Findings>
}

/** A small thing that a rule finds, and the same put right. */
export interface Example {
  readonly rule: string
  readonly bad: Side
  readonly good: Side
}
