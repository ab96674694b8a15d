import { describeRule, nearest } from '@bantin/diagnostics'
import { UsageError } from '../arguments/usage-problem.ts'
import { catalogue } from '../rules/catalogue.ts'
import type { Command } from './command.ts'

/** `bantin explain [rule]` */
export const explain: Command = async ({ given: [id], language, json }) => {
  const rules = await catalogue()
  if (id === undefined) {
    const listed = [...rules.values()].map(({ id: ruleId, severity, explanation }) => ({ ruleId, severity, explanation }))
    const text = listed.map(({ ruleId, explanation }) => `${ruleId}\n  ${explanation[language]}\n`).join('')
    return json ? { reason: 'ok', facts: { rules: listed } } : { reason: 'ok', raw: text }
  }
  const rule = rules.get(id)
  if (!rule) throw new UsageError({ kind: 'unknown-rule', given: id, nearest: nearest(id, rules.keys()) })
  const { severity, explanation, source } = rule
  const facts = { rule: { ruleId: id, severity, explanation, ...(source ? { source } : {}) } }
  return json ? { reason: 'ok', facts } : { reason: 'ok', raw: describeRule(rule, language) }
}
