import { rules as compileRules } from '@bantin/compile'
import { createCatalogue, describeRule, ruleIndex } from '@bantin/diagnostics'
import { rules as nodeRules } from '@bantin/node'
import { rules as parserRules } from '@bantin/parser'
import { rules as docxRules } from '@bantin/to-docx'
import { rules as emailRules } from '@bantin/to-email'
import { rules as epubRules } from '@bantin/to-epub'
import { rules as feedRules } from '@bantin/to-feed'
import { rules as pdfRules } from '@bantin/to-pdf'
import { rules as speechRules } from '@bantin/to-speech'
import { rules as textRules } from '@bantin/to-text'
import { rules as transformRules } from '@bantin/transforms'
import { rules as ownRules } from 'bantin'

const forms = [docxRules, emailRules, epubRules, feedRules, pdfRules, speechRules, textRules]

/** The pages of all rules: path below `docs/rules` and text, in both languages. */
export async function rulePages() {
  const catalogue = createCatalogue(ownRules, parserRules, transformRules, compileRules, nodeRules, ...forms)
  const pages = [...catalogue].map(([id, rule]) => [`${id}.md`, `${describeRule(rule, 'vi')}\n---\n\n${describeRule(rule, 'en')}`])
  const index = (language) => ruleIndex(catalogue, language).replace(/^\| `([^`]+)`/gm, '| [`$1`]($1.md)')
  return [['README.md', `# Các quy tắc\n\n${index('vi')}\n# Rules\n\n${index('en')}`], ...pages]
}
