import { expect, test } from 'vitest'
import { printed } from '../scripts/pages/commands.ts'
import { blocks } from './blocks.ts'

/** The words of a line as a shell divides them, as far as these pages need it. */
const wordsOf = (line: string): string[] =>
  [...line.replace(/ #.*$/, '').matchAll(/"([^"]*)"|(\S+)/g)].map(([, quoted, bare]) => quoted ?? bare!)

const lines = (await blocks())
  .filter(({ kind }) => kind === 'sh')
  .flatMap(({ page, code }) => code.split('\n').map((line) => ({ page, line: line.trim().replace(/^npx /, '') })))
  .filter(({ line }) => line.startsWith('bantin '))
const inText = (await blocks()).length

test('there are commands to look at', () => {
  expect(inText).toBeGreaterThan(100)
  expect(lines.length).toBeGreaterThan(40)
})

test.each(lines.map(({ page, line }) => [page, line] as const))('%s: %s', async (_, line) => {
  // a language that there is not stops the command before it does anything, with all that is wrong about the line
  const argv = wordsOf(line.replace(/ [>|].*$/, '')).slice(1)
  const { problems } = JSON.parse(await printed(...argv, '--json', '--lang', 'xx'))
  expect(problems).toHaveLength(1)
  expect(problems[0]).toContain('xx')
})
