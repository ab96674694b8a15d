import { describeRule, ruleIndex } from '@bantin/diagnostics'
import { catalogue } from 'bantin'

/** The pages of all rules: path below `docs/rules` and text, in both languages. */
export async function rulePages() {
  const all = await catalogue()
  const pages = [...all].map(([id, rule]) => [`${id}.md`, `${describeRule(rule, 'vi')}\n---\n\n${describeRule(rule, 'en')}`])
  const index = (language) => ruleIndex(all, language).replace(/^\| `([^`]+)`/gm, '| [`$1`]($1.md)')
  return [['README.md', `# Các quy tắc\n\n${index('vi')}\n# Rules\n\n${index('en')}`], ...pages]
}
