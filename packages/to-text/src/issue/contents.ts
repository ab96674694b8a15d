import { itemCode } from '@bantin/paratext'
import { prefix, spaced } from '../lines/prefix.ts'
import { underline } from '../lines/underline.ts'
import { setLines } from '../tree/set-lines.ts'
import { line, type Sheet } from './sheet.ts'

/** What the issue holds, by section: every item behind its code. */
export function contents(sheet: Sheet): string[] {
  const { issue, words, width } = sheet
  const flowing = width === Number.POSITIVE_INFINITY
  const entries = issue.sections.map((section) => [
    ...setLines(`${flowing ? '■ ' : ''}${line(section.title)}`, sheet),
    ...section.items.flatMap((item) => {
      const code = `${itemCode(issue, item.id) ?? ''} `
      const indent = flowing ? '' : '  '
      const hang = indent + ' '.repeat(code.length + 1)
      if (flowing) return setLines(`${code}${line(item.title)}`, sheet)
      return prefix(setLines(line(item.title), { width: width - hang.length }), `${indent}${code} `, hang)
    }),
  ])
  return spaced([flowing ? [words.contents] : underline([words.contents], '-'), ...entries])
}
