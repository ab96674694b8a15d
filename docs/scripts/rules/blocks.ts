import type { Language } from '../pages/page.ts'

const GONE = { vi: '(không có dòng này)', en: '(without this line)' }
const INSIDE = { vi: (file: string) => `Trong \`${file}\`:`, en: (file: string) => `In \`${file}\`:` }
const KINDS: Readonly<Record<string, string>> = {
  yaml: 'yaml',
  md: 'md',
  html: 'html',
  json: 'json',
  ts: 'ts',
  mjs: 'js',
  xml: 'xml',
  svg: 'xml',
}

/** Signs that nobody sees are shown by their name. */
const visible = (text: string): string =>
  text.replace(/(?!\n|\t)[\p{Cc}\p{Cf}\u2003]/gu, (sign) => `‹U+${sign.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}›`)

/** A block of code of the page; a stretch that is not there is said to be so. */
export function block(text: string, kind: string, language: Language): string {
  const shown = visible(text).replace(/^\n+|\s+$/g, '')
  return shown ? `\`\`\`\`${kind}\n${shown}\n\`\`\`\`` : GONE[language]
}

/** A stretch of a file, below the name of the file. */
export const fileBlock = (file: string, text: string, language: Language): string =>
  `${INSIDE[language](file)}\n\n${block(text, KINDS[file.split('.').at(-1)!] ?? 'text', language)}`
