import type { Example } from '../example.ts'
import { addedWordsExamples } from './added-words.ts'
import { configExamples } from './config.ts'
import { folderExamples } from './folder.ts'
import { formExamples } from './form.ts'
import { formOptionExamples } from './form-options.ts'
import { importExamples } from './import.ts'
import { issueExamples } from './issue.ts'
import { oldWordExamples } from './old-word.ts'
import { pdfExamples } from './pdf.ts'
import { programExamples } from './programs.ts'
import { publishExamples } from './publish.ts'
import { signingExamples } from './signing.ts'
import { siteExamples } from './site.ts'
import { syncExamples } from './sync.ts'
import { textExamples } from './text.ts'
import { wordExamples } from './word.ts'

export const examples: readonly Example[] = [
  ...issueExamples,
  ...textExamples,
  ...addedWordsExamples,
  ...formExamples,
  ...formOptionExamples,
  ...importExamples,
  ...wordExamples,
  ...oldWordExamples,
  ...pdfExamples,
  ...configExamples,
  ...folderExamples,
  ...publishExamples,
  ...signingExamples,
  ...siteExamples,
  ...syncExamples,
  ...programExamples,
]
