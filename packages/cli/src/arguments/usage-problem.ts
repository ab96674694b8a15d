/** What is wrong with a command line. */
export type UsageProblem =
  | { readonly kind: 'unknown-command'; readonly given: string; readonly nearest?: string | undefined }
  | { readonly kind: 'unknown-option'; readonly given: string; readonly nearest?: string | undefined }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'value-unwanted'; readonly option: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly given: string; readonly allowed: string }
  | { readonly kind: 'too-many-words'; readonly given: string }
  | { readonly kind: 'word-missing'; readonly what: 'kind' | 'folder' | 'file' | 'keys' | 'key' | 'verified' | 'upstream' }
  | { readonly kind: 'unknown-form'; readonly given: string; readonly nearest?: string | undefined; readonly forms: readonly string[] }
  | { readonly kind: 'unknown-rule'; readonly given: string; readonly nearest?: string | undefined }
  | { readonly kind: 'no-folder'; readonly given: string; readonly nearest?: string | undefined }
  | { readonly kind: 'no-file'; readonly given: string }
  | { readonly kind: 'bad-address'; readonly given: string }
  | { readonly kind: 'no-issue'; readonly folder: string }
  | { readonly kind: 'no-bulletin'; readonly folder: string }
  | { readonly kind: 'only-with'; readonly option: string; readonly other: string }
  | { readonly kind: 'option-missing'; readonly options: readonly string[] }
  | { readonly kind: 'not-both'; readonly options: readonly string[] }
  | { readonly kind: 'both-formats' }

/** Thrown where a command line turns out to be wrong; `run` reports it and ends with code 2. */
export class UsageError extends Error {
  readonly problem: UsageProblem

  constructor(problem: UsageProblem) {
    super(problem.kind)
    this.name = 'UsageError'
    this.problem = problem
  }
}
