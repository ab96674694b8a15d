import { compile, render } from '@bantin/compile'
import { diagnose } from '@bantin/diagnostics'
import type { HostileCase } from '../cases/hostile/hostile-cases.ts'
import { judge, skip, type Verdict } from '../report/verdict.ts'
import { notLiteral } from '../rules.ts'
import { normaliseText } from '../words/split-words.ts'
import { artifactsOf } from './artifacts-of.ts'
import type { CheckContext } from './check.ts'

/** Letters that a page break may put between two words of a text. */
const GAP = 3_000

/** Texts that look like markup, never end, or are in other scripts come out letter by letter, and nothing breaks. */
export async function hostileText({ source, literals, refusable }: HostileCase, { adapter, options }: CheckContext): Promise<Verdict> {
  const { issue, diagnostics } = await compile(source)
  if (!issue) return judge(diagnostics)
  const form = adapter()
  const rendered = await render(issue, [form], options.host ? { host: options.host } : {})
  const errors = rendered.diagnostics.filter((one) => one.severity === 'error')
  const unknown = errors.filter((one) => one.ruleId === 'adapter/unknown-node')
  if (unknown.length > 0)
    return skip({
      vi: 'Dạng xuất bản không biết mọi thành phần, xem nodeCoverage.',
      en: 'The form does not know every node, see nodeCoverage.',
    })
  const own = rendered.diagnostics.filter((one) => one.ruleId !== 'adapter/failed' && one.severity !== 'info')
  if (refusable && own.length > 0) return judge(errors.filter((one) => one.ruleId === 'adapter/failed'))
  if (errors.length > 0 || !options.extract || form.omits.length > 0) return judge(errors)
  const texts = (await options.extract(artifactsOf(rendered))).map(letters)
  const lost = literals.filter((parts) => !texts.every((text) => stands(text, parts.join(' '))))
  return judge(lost.map((parts) => diagnose(notLiteral, { file: issue.files.issue }, { text: parts.join(' … ') })))
}

const letters = (text: string): string => normaliseText(text).replace(/\s+/gu, '')

/** All words of a text one behind the other, signs included. */
function stands(text: string, literal: string): boolean {
  const tokens = normaliseText(literal)
    .split(/\s+/u)
    .filter((one) => one !== '')
  const first = tokens[0] ?? ''
  for (let start = text.indexOf(first); start >= 0; start = text.indexOf(first, start + 1)) {
    if (follows(text, tokens, start)) return true
  }
  return false
}

function follows(text: string, tokens: readonly string[], start: number): boolean {
  let at = start
  for (const token of tokens) {
    const found = text.indexOf(token, at)
    if (found < 0 || found - at > GAP) return false
    at = found + token.length
  }
  return true
}
