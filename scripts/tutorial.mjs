import { globSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { sampleWordFile } from '../docs/scripts/site/sample-word-file.ts'
import { carryOut, stepsOf } from '../tooling/release/packages/page-steps.mjs'
import { env, OFFLINE, root } from '../tooling/release/packages/run.mjs'

const PAGE = 'docs/content/vi/tutorial.md'

/**
 * Follow the tutorial to the letter, without a network, with the command that is installed in a project. It is followed in a folder
 * of its own, where no configuration of the project counts.
 */
export async function followTutorial({ folder }) {
  const scratch = path.join(path.dirname(folder), 'huong-dan')
  mkdirSync(scratch)
  symlinkSync(path.join(folder, 'node_modules'), path.join(scratch, 'node_modules'), 'junction')
  writeFileSync(path.join(scratch, 'phoi-thoc.docx'), sampleWordFile())
  const steps = stepsOf(readFileSync(path.join(root, PAGE), 'utf8'))
  let cwd = scratch
  for (const step of steps) ({ cwd } = await carryOut(step, { cwd, scratch, env: { ...env, ...OFFLINE } }))
  const published = globSync('usb/{manifest.json,web/phoi-thoc-cho-kho.html,*.pdf}', { cwd: scratch })
  if (published.length < 3) throw new Error(`the tutorial published only ${published.join(', ') || 'nothing'}`)
  return `the tutorial works with the packed command: ${steps.length} steps`
}
