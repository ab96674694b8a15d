import { type VerifyLabels, verifyLabels } from './labels.ts'

export interface VerifyFormOptions {
  /** The language of the page. @default 'vi' */
  readonly language?: 'vi' | 'en' | undefined
  /** Words of your own in place of ours. */
  readonly labels?: Partial<VerifyLabels> | undefined
  /** Where the files of `verifyData` stand, relative to the page. @default 'verify/' */
  readonly folder?: string | undefined
}

export function verifyForm(_options: VerifyFormOptions = {}): string {
  return JSON.stringify(verifyLabels)
}
