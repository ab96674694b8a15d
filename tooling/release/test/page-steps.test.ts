import { mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { carryOut, stepsOf } from '../packages/page-steps.mjs'

const PAGE = `# Page

\`\`\`sh run
mkdir so
cd so
\`\`\`

\`\`\`sh
never
\`\`\`

\`\`\`sh run exit=3
printf a > x.txt
exit 3
\`\`\`

\`\`\`yaml append=*.txt
b
\`\`\`
`

function scratch(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bantin-steps-')))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

test('the steps of a page are the blocks that say so', () => {
  expect(stepsOf(PAGE)).toEqual([
    { meta: 'run', code: 'mkdir so\ncd so\n' },
    { meta: 'run exit=3', code: 'printf a > x.txt\nexit 3\n' },
    { meta: 'append=*.txt', code: 'b\n' },
  ])
})

test.skipIf(process.platform === 'win32')('each begins where the one before it ended', async () => {
  const folder = scratch()
  const place = { env: process.env, scratch: folder }
  const [first, , last] = stepsOf(PAGE)
  const { cwd } = await carryOut(first!, { ...place, cwd: folder })
  expect(cwd).toBe(path.join(folder, 'so'))
  writeFileSync(path.join(cwd, 'x.txt'), 'a')
  await carryOut(last!, { ...place, cwd })
  expect(readFileSync(path.join(cwd, 'x.txt'), 'utf8')).toBe('ab\n')
})

test.skipIf(process.platform === 'win32').each([
  ['fails', { meta: 'run', code: 'echo said; exit 1\n' }, 'echo said; exit 1 ended with 1, not 0:\nsaid\n'],
  ['fails in the middle', { meta: 'run', code: 'false\ntrue\n' }, 'false\ntrue ended with 1, not 0:\n'],
  ['does not fail as it should', { meta: 'run exit=1', code: 'true\n' }, 'true ended with 0, not 1:\n'],
  ['has no file to add to', { meta: 'append=*.txt', code: 'b\n' }, '*.txt: 0 files, not one'],
])('a step that %s is told', async (_, step, message) => {
  const folder = scratch()
  await expect(carryOut(step, { cwd: folder, env: process.env, scratch: folder })).rejects.toThrow(new Error(message))
})
