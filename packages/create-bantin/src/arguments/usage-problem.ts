/** What is wrong with a command line. */
export type UsageProblem =
  | { readonly kind: 'unknown-option'; readonly given: string; readonly nearest?: string | undefined }
  | { readonly kind: 'value-missing'; readonly option: string }
  | { readonly kind: 'value-unwanted'; readonly option: string }
  | { readonly kind: 'bad-value'; readonly option: string; readonly given: string; readonly allowed: string }
  | { readonly kind: 'bad-sections'; readonly given: string }
  | { readonly kind: 'too-many-words'; readonly given: string }
  | { readonly kind: 'not-both'; readonly options: readonly string[] }
  | { readonly kind: 'nobody-to-ask' }
