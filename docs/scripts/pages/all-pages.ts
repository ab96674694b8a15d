import { apiPages } from './api.ts'
import { commandPages } from './commands.ts'
import { decisionPages } from './decisions.ts'
import { filePages } from './files.ts'
import { guidePages } from './guides.ts'
import { handWrittenPages } from './hand-written.ts'
import type { Page } from './page.ts'
import { rulePages } from './rules.ts'
import { tablePages } from './tables.ts'

/** Every page of the site: what people wrote, and what is made from schemas, rules, commands, TSDoc and measurements. */
export async function allPages(): Promise<Page[]> {
  const [written, rules, commands] = await Promise.all([handWrittenPages(), rulePages(), commandPages()])
  return [...written, ...guidePages(), ...filePages(), ...commands, ...rules, ...apiPages(), ...tablePages(), ...decisionPages()]
}
