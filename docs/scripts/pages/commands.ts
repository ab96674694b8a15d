import { run } from 'bantin'
import type { Language, Page } from './page.ts'

const WORDS = {
  vi: {
    title: 'Lệnh bantin',
    text: 'Mọi lệnh và tùy chọn, đúng như `bantin help <lệnh>` in ra.',
    global: /\n\nTùy chọn chung:[\s\S]*$/,
    common: 'Tùy chọn chung và mã thoát',
  },
  en: {
    title: 'The bantin command',
    text: 'Every command and option, as `bantin help <command>` prints it.',
    global: /\n\nOptions of every command:[\s\S]*$|\n\nGlobal options:[\s\S]*$|\n\nCommon options:[\s\S]*$/,
    common: 'Options of every command, and exit codes',
  },
}

/** What the command prints. */
export async function printed(...argv: string[]): Promise<string> {
  let text = ''
  const write = (part: string) => {
    text += part
  }
  const { signal } = new AbortController()
  await run(argv, { cwd: '/', env: {}, stdout: { write }, stderr: { write }, signal, today: () => '2026-11-05' })
  return text
}

/** The names of the commands, in the order of the general help. */
export async function commandNames(): Promise<string[]> {
  const help = await printed('help', '--lang', 'en')
  return [...new Set([...help.matchAll(/^ {2}([a-z]+)(?: .*)? {2,}\S.*$/gm)].map(([, name]) => name!))].filter((name) => name !== 'bantin')
}

async function commandPage(language: Language): Promise<Page> {
  const words = WORDS[language]
  const general = await printed('help', '--lang', language)
  const common = words.global.exec(general)?.[0].trim()
  if (!common) throw new Error(`the help has no common options (${language})`)
  const sections = (await commandNames()).map(async (name) => {
    const help = await printed('help', name, '--lang', language)
    return `## bantin ${name}\n\n\`\`\`text\n${help.replace(words.global, '').trim()}\n\`\`\``
  })
  const body = `${words.text}\n\n\`\`\`text\n${general.replace(words.global, '').trim()}\n\`\`\`\n\n${(await Promise.all(sections)).join('\n\n')}\n\n## ${words.common}\n\n\`\`\`text\n${common}\n\`\`\``
  return { path: 'reference/cli', language, title: words.title, description: words.text.replaceAll('`', ''), body }
}

/** The reference of the command. */
export const commandPages = (): Promise<Page[]> => Promise.all((['vi', 'en'] as const).map(commandPage))
