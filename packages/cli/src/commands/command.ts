import type { IssueSource } from '@bantin/compile'
import type { Diagnostic, Language } from '@bantin/diagnostics'
import type { Environment } from '../environment.ts'
import type { Reason } from '../exit-code.ts'
import type { Progress } from '../report/progress.ts'
import type { Words } from '../words/index.ts'

/** What a command gets. */
export interface Context {
  readonly environment: Environment
  readonly language: Language
  readonly words: Words
  /** The words after the name of the command. */
  readonly given: readonly string[]
  readonly options: Readonly<Record<string, string | boolean | undefined>>
  readonly colour: boolean
  readonly quiet: boolean
  readonly json: boolean
  readonly progress: Progress
}

/** What came of a command; `run` prints it. */
export interface Outcome {
  readonly reason: Reason
  readonly diagnostics?: readonly Diagnostic[]
  /** For the code frames of the findings. */
  readonly source?: IssueSource | undefined
  /** What people are told, after the findings. */
  readonly text?: string
  /** Everything has been printed already. */
  readonly silent?: boolean
  /** Text that is printed as it is, whatever the mode: help, SARIF. */
  readonly raw?: string
  /** What `--json` tells beside the findings. */
  readonly facts?: Readonly<Record<string, unknown>>
}

/** A command. */
export type Command = (context: Context) => Promise<Outcome>

/** The value of an option that takes one. */
export function textOption({ options }: Pick<Context, 'options'>, name: string): string | undefined {
  const value = options[name]
  return typeof value === 'string' ? value : undefined
}
