import { apiPages } from './api.ts'
import { commandPages } from './commands.ts'
import { decisionPages } from './decisions.ts'
import { filePages } from './files.ts'
import { guidePages } from './guides.ts'
import { handWrittenPages } from './hand-written.ts'
import type { Page } from './page.ts'
import { rulePages } from './rules.ts'
import { tablePages } from './tables.ts'

/** Every page but those of the API, whose declarations have to be built first; also without running the examples of rules. */
export async function pagesWithoutApi(hasExamples = true): Promise<Page[]> {
  const [written, rules, commands] = await Promise.all([handWrittenPages(), rulePages(hasExamples), commandPages()])
  return [...written, ...guidePages(), ...filePages(), ...commands, ...rules, ...tablePages(), ...decisionPages()]
}

/** Every page of the site: what people wrote, and what is made from schemas, rules, commands, TSDoc and measurements. */
export const allPages = async (): Promise<Page[]> => [...(await pagesWithoutApi()), ...apiPages()]
