import type { Example } from '../example.ts'
import { addedWordsExamples } from './added-words.ts'
import { formExamples } from './form.ts'
import { importExamples } from './import.ts'
import { issueExamples } from './issue.ts'
import { textExamples } from './text.ts'

export const examples: readonly Example[] = [...issueExamples, ...textExamples, ...addedWordsExamples, ...formExamples, ...importExamples]
