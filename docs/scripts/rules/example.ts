/** A small thing that a rule finds, and the same put right. `good` and `bad` are the stretch that differs. */
export type Example =
  /** The text of an item. */
  | { readonly rule: string; readonly kind: 'body'; readonly good: string; readonly bad: string }
  /** A stretch of a file of the sample bulletin of `base.ts`. */
  | { readonly rule: string; readonly kind: 'file'; readonly file: string; readonly good: string; readonly bad: string }
  /** A file that is imported. */
  | { readonly rule: string; readonly kind: 'import'; readonly file: string; readonly good: string; readonly bad: string }

/** How the tables say it: `body('note/undefined', { good, bad })`. */
type Pair = { readonly good: string; readonly bad: string }
export const body = (rule: string, pair: Pair): Example => ({ rule, kind: 'body', ...pair })
export const file = (rule: string, path: string, pair: Pair): Example => ({ rule, kind: 'file', file: path, ...pair })
export const imported = (rule: string, name: string, pair: Pair): Example => ({ rule, kind: 'import', file: name, ...pair })
