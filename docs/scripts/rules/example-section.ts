import { formatDiagnostics } from '@bantin/diagnostics'
import type { Language } from '../pages/page.ts'
import type { Example } from './example.ts'
import { runExample } from './run-example.ts'

const WORDS = {
  vi: { bad: 'Chưa đúng', good: 'Đúng', says: 'Bantin báo', before: (file: string) => `Trong \`${file}\`:`, gone: '(không có dòng này)' },
  en: { bad: 'Wrong', good: 'Right', says: 'Bantin says', before: (file: string) => `In \`${file}\`:`, gone: '(without this line)' },
}

const KINDS: Readonly<Record<string, string>> = { yaml: 'yaml', md: 'md', html: 'html' }

/** Signs that nobody sees are shown by their name. */
const visible = (text: string): string =>
  text.replace(/(?!\n|\t)[\p{Cc}\p{Cf}\u2003]/gu, (sign) => `‹U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`)

function block(example: Example, side: 'good' | 'bad', words: (typeof WORDS)[Language]): string {
  const kind = example.kind === 'body' ? 'md' : (KINDS[example.file.split('.').at(-1)!] ?? 'text')
  const text = visible(example[side]).replace(/^\n+|\s+$/g, '')
  return text ? `\`\`\`\`${kind}\n${text}\n\`\`\`\`` : words.gone
}

/** An example as Markdown, with what is really said about it; it fails where the rule says nothing, or where the good side has it too. */
export async function exampleSection(example: Example, language: Language): Promise<string> {
  const [bad, good] = await Promise.all([runExample(example, 'bad'), runExample(example, 'good')])
  const found = bad.found.filter(({ ruleId }) => ruleId === example.rule).slice(0, 1)
  if (found.length === 0) throw new Error(`${example.rule}: nothing is said about the bad example`)
  if (good.found.some(({ ruleId }) => ruleId === example.rule)) throw new Error(`${example.rule}: the good example has it too`)
  const words = WORDS[language]
  const said = formatDiagnostics(found, { language, sources: (path) => bad.sources[path] })
    .split('\n')
    .slice(0, -2)
    .join('\n')
  const where = example.kind === 'body' ? '' : `${words.before(example.file)}\n\n`
  const right = example.kind === 'import' && example.good === '' ? '' : `**${words.good}**\n\n${block(example, 'good', words)}`
  return `**${words.bad}**\n\n${where}${block(example, 'bad', words)}\n\n**${words.says}**\n\n\`\`\`\`text\n${said}\n\`\`\`\`\n\n${right}`
}
