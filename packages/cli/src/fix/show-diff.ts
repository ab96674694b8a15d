import { styleText } from 'node:util'
import { makeVisible } from '@bantin/diagnostics'
import { createTwoFilesPatch } from 'diff'
import type { FileFix } from './plan-fixes.ts'

const STYLES = [
  ['---', 'bold'],
  ['+++', 'bold'],
  ['@@', 'dim'],
  ['-', 'red'],
  ['+', 'green'],
] as const

/** The changes as a unified diff, as `git apply` reads it but for signs that could play tricks on a terminal. */
export function showDiff(files: readonly FileFix[], { colour }: { readonly colour: boolean }): string {
  const paint = (line: string): string => {
    const style = STYLES.find(([start]) => line.startsWith(start))
    return style && colour ? styleText(style[1], line, { validateStream: false }) : line
  }
  const patches = files.map(({ path, before, text }) => {
    const patch = createTwoFilesPatch(`a/${path}`, `b/${path}`, new TextDecoder().decode(before), text, '', '', { context: 1 })
    return patch
      .split('\n')
      .slice(1, -1)
      .map((line) => paint(makeVisible(line.replace(/\r$/, ''))))
      .join('\n')
  })
  return patches.join('\n')
}
