import type { Example } from '../example.ts'
import { importExamples } from './import.ts'
import { issueExamples } from './issue.ts'
import { textExamples } from './text.ts'

export const examples: readonly Example[] = [...issueExamples, ...textExamples, ...importExamples]
