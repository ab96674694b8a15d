import { type Diagnostic, formatDiagnostics } from '@bantin/diagnostics'
import type { Language } from '../pages/page.ts'
import type { Example } from './example.ts'

const WORDS = {
  vi: { bad: 'Chưa đúng', good: 'Đúng', says: 'Bantin báo' },
  en: { bad: 'Wrong', good: 'Right', says: 'Bantin says' },
}

interface Said {
  readonly finding: Diagnostic
  readonly sources: Readonly<Record<string, string>>
}

/** Each example is run once, for the pages of both languages. */
const said = new WeakMap<Example, Promise<Said>>()
/** One after another: some read against the clock. */
let last: Promise<unknown> = Promise.resolve()

function inTurn(example: Example): Promise<Said> {
  const turn = last.then(() => sayOf(example))
  last = turn.catch(() => {})
  return turn
}

/** Run both sides; it fails where the rule says nothing, or where the good side has it too. */
async function sayOf(example: Example): Promise<Said> {
  const { rule, bad, good } = example
  const [wrong, right] = await Promise.all([bad.run(), good.run()])
  const finding = wrong.found.find(({ ruleId }) => ruleId === rule)
  if (!finding)
    throw new Error(
      `${rule}: nothing is said about the bad example, but ${wrong.found.map(({ ruleId }) => ruleId).join(', ') || 'nothing'}`,
    )
  if (right.found.some(({ ruleId }) => ruleId === rule)) throw new Error(`${rule}: the good example has it too`)
  return { finding, sources: wrong.sources }
}

/** An example as Markdown, with what is really said about it. */
export async function exampleSection(example: Example, language: Language): Promise<string> {
  if (!said.has(example)) said.set(example, inTurn(example))
  const { finding, sources } = await said.get(example)!
  const words = WORDS[language]
  const text = formatDiagnostics([finding], { language, sources: (path) => sources[path] })
    .split('\n')
    .slice(0, -2)
    .join('\n')
  const right = example.good.shown(language)
  const parts = [
    `**${words.bad}**`,
    example.bad.shown(language),
    `**${words.says}**`,
    // lines of a file keep the signs below them; a message alone may wrap
    `\`\`\`\`text${text.includes(' │ ') ? '' : ' wrap'}\n${text}\n\`\`\`\``,
    ...(right ? [`**${words.good}**`, right] : []),
  ]
  return parts.join('\n\n')
}
