import type { CompiledIssue } from '@bantin/compile'
import { clean } from '../characters/clean.ts'
import type { ToTextOptions } from '../tree/to-text.ts'
import type { Words } from '../words/words.ts'

/** What an issue is written on: how wide it is, and how the text refers to items. */
export interface Sheet {
  readonly issue: CompiledIssue
  readonly words: Words
  readonly width: number
  readonly notes: NonNullable<ToTextOptions['notes']>
  readonly referTo: NonNullable<ToTextOptions['referTo']>
}

/** A text of the YAML files, in one line. */
export function line(text: string): string {
  return clean(text)
    .replace(/[\t\n\v\f ]+/g, ' ')
    .trim()
}
