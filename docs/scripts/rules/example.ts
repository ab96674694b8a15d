import type { Adapter } from '@bantin/compile'
import type { Transform } from '@bantin/transforms'

/** A stretch that is right, and the same with the mistake. */
interface Pair {
  readonly good: string
  readonly bad: string
}

/** What the check is run with, beside what it always has. */
interface Setting {
  readonly transforms?: readonly Transform[]
  /** The forms that are rendered: some rules are theirs. */
  readonly forms?: readonly Adapter[]
}

/** A small thing that a rule finds, and the same put right. */
export type Example = Pair &
  Setting & { readonly rule: string } & (
    | /** The text of an item. */ { readonly kind: 'body' }
    | /** A stretch of a file of the sample bulletin of `base.ts`. */ { readonly kind: 'file'; readonly file: string }
    | /** A file that is imported. */ { readonly kind: 'import'; readonly file: string }
  )

/** How the tables say it: `body('note/undefined', { good, bad })`. */
export const body = (rule: string, pair: Pair, setting: Setting = {}): Example => ({ rule, kind: 'body', ...pair, ...setting })
export const file = (rule: string, path: string, pair: Pair, setting: Setting = {}): Example => ({
  rule,
  kind: 'file',
  file: path,
  ...pair,
  ...setting,
})
export const imported = (rule: string, name: string, pair: Pair): Example => ({ rule, kind: 'import', file: name, ...pair })
