import { rules as compileRules } from '@bantin/compile'
import { createCatalogue, describeRule, ruleIndex } from '@bantin/diagnostics'
import { rules as nodeRules } from '@bantin/node'
import { rules as parserRules } from '@bantin/parser'
import { rules as pdfRules } from '@bantin/to-pdf'
import { rules as transformRules } from '@bantin/transforms'
import { rules as ownRules } from 'bantin'

/** The pages of all rules: path below `docs/rules` and text, in both languages. */
export async function rulePages() {
  const catalogue = createCatalogue(ownRules, parserRules, transformRules, compileRules, nodeRules, pdfRules)
  const pages = [...catalogue].map(([id, rule]) => [`${id}.md`, `${describeRule(rule, 'vi')}\n---\n\n${describeRule(rule, 'en')}`])
  const index = (language) => ruleIndex(catalogue, language).replace(/^\| `([^`]+)`/gm, '| [`$1`]($1.md)')
  return [['README.md', `# Các quy tắc\n\n${index('vi')}\n# Rules\n\n${index('en')}`], ...pages]
}
