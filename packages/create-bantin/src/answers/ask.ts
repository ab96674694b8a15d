import { isCancel, select, text } from '@clack/prompts'

/** One question: to be answered in words, or by one of several choices. */
export interface Question {
  readonly message: string
  /** What counts when nothing is typed. */
  readonly initial: string
  readonly choices?: readonly { readonly value: string; readonly label: string }[]
  /** What is wrong with an answer. */
  readonly problem?: (answer: string) => string | undefined
}

/** Ask somebody; nothing when they gave up. */
export type Ask = (question: Question) => Promise<string | undefined>

/** Ask on the terminal of this process. */
export const askOnTerminal: Ask = async ({ message, initial, choices, problem }) => {
  const answer = choices
    ? await select({ message, options: [...choices], initialValue: initial, showInstructions: false }) // They are in English only
    : await text({ message, initialValue: initial, validate: (value) => problem?.(value ?? '') })
  return isCancel(answer) ? undefined : answer
}
