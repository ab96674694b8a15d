import type { CompiledIssue } from '@bantin/compile'
import { diagnose, type Location } from '@bantin/diagnostics'
import { isParent } from '@bantin/schema'
import type { Nodes } from 'mdast'
import { judge, skip, type Verdict } from '../report/verdict.ts'
import { languageMissing } from '../rules.ts'
import { artifactsOf } from './artifacts-of.ts'
import type { CheckContext, Subject } from './check.ts'

/** Every language of the issue, of its items and of passages within is declared. */
export async function languageDeclared({ issue, rendered, adapter }: Subject, { options }: CheckContext): Promise<Verdict> {
  if (!options.languages) return skip({ vi: 'Không có hàm “languages” để đọc ngôn ngữ.', en: 'No “languages” reader was given.' })
  const declared = new Set(await options.languages(artifactsOf(rendered)))
  const omitted = new Set(adapter.omits.map((one) => one.node))
  const missing = [...languagesOf(issue, omitted)].filter(([language]) => !declared.has(language))
  return judge(missing.map(([language, at]) => diagnose(languageMissing, at, { language })))
}

/** Each language and where it stands first. */
function languagesOf(issue: CompiledIssue, omitted: ReadonlySet<string>): Map<string, Location> {
  const found = new Map<string, Location>()
  const add = (language: string, at: Location) => {
    if (!found.has(language)) found.set(language, at)
  }
  const enter = (node: Nodes, file: string): void => {
    if (omitted.has(node.type)) return
    if (node.type === 'passage' || node.type === 'foreign') add(node.language, { file, place: node.position })
    if (isParent(node)) for (const child of node.children) enter(child, file)
  }
  add(issue.language, { file: issue.files.issue })
  for (const { language, file, tree } of issue.items) {
    add(language, { file })
    enter(tree, file)
  }
  return found
}
