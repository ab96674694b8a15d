import type { Localised } from '@bantin/diagnostics'

/** Something wrong with the YAML of a text, from one offset to another. */
export interface YamlProblem {
  readonly start: number
  readonly end: number
  readonly problem: Localised
  readonly help: Localised
  /** It is about indentation, so a mistake on the line above may be all that is wrong. */
  readonly isIndentation?: boolean
}

/** What to do about a value that YAML takes for something else. */
export const QUOTE_IT: Localised = {
  vi: 'Đặt cả giá trị trong ngoặc kép; dấu ngoặc kép bên trong viết là \\".',
  en: 'Put the whole value in quotes; write a quotation mark inside it as \\".',
}

/** What YAML makes of a character at the beginning of a value. */
const SPECIAL: Record<string, Localised> = {
  '*': { vi: 'một tham chiếu', en: 'an alias' },
  '&': { vi: 'một neo', en: 'an anchor' },
  '!': { vi: 'một nhãn kiểu', en: 'a tag' },
  '|': { vi: 'một đoạn nhiều dòng', en: 'a text of several lines' },
  '>': { vi: 'một đoạn nhiều dòng', en: 'a text of several lines' },
  '[': { vi: 'một danh sách', en: 'a list' },
  '{': { vi: 'một nhóm khóa', en: 'a group of keys' },
  '-': { vi: 'một mục của danh sách', en: 'an entry of a list' },
  '?': { vi: 'một khóa', en: 'a key' },
}

/** A value that begins with a character that means something in YAML. */
export function specialStart(char: string, start: number, end: number): YamlProblem {
  const meaning = SPECIAL[char]
  const problem = meaning
    ? { vi: `giá trị bắt đầu bằng “${char}” bị hiểu là ${meaning.vi}`, en: `a value that begins with “${char}” is taken for ${meaning.en}` }
    : { vi: `giá trị không được bắt đầu bằng “${char}”`, en: `a value cannot begin with “${char}”` }
  return { start, end, problem, help: QUOTE_IT }
}

const KEY_AND_CHAR = /^([ \t]*(?:-[ \t]+)*(?:[^\s:#"'[{][^:\n]*:[ \t]+)?)([*&!%@`|>[{]|[?-](?=[ \t]))/

/** The special character with which the value on the line of an offset begins. */
export function specialStartOn(text: string, offset: number): { readonly char: string; readonly start: number } | undefined {
  const lineStart = text.lastIndexOf('\n', offset - 1) + 1
  const lineEnd = text.indexOf('\n', lineStart)
  const found = KEY_AND_CHAR.exec(text.slice(lineStart, lineEnd === -1 ? undefined : lineEnd))
  return found ? { char: found[2] as string, start: lineStart + (found[1] as string).length } : undefined
}
