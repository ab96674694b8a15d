/**
 * Prove that the reader site can be forked: copy `apps/reader` alone out of the workspace, rename the bulletin in its one file, and
 * build it with the packages that were packed and installed in the folder above.
 */
import { cpSync, globSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'

const TITLES = ['Bản tin An Phước', 'Bản tin Khe Sen']

/**
 * @param {object} given
 * @param {string} given.app the folder of the app
 * @param {string} given.fork where it is copied to
 * @param {(command: string, argv: string[], cwd: string) => Promise<string>} given.run
 * @returns {Promise<number>} how many pages were looked at
 */
export async function forkReader({ app, fork, run }) {
  cpSync(app, fork, { recursive: true, filter: (one) => !/[\\/](?:node_modules|dist|test|\.bantin|\.turbo)$/.test(one) })
  const [former, title] = TITLES
  const file = path.join(fork, 'bulletin/bulletin.yaml')
  const text = readFileSync(file, 'utf8')
  if (!text.includes(former)) throw new Error(`${file} has no “${former}”`)
  writeFileSync(file, text.replaceAll(former, title))
  await run('npm', ['run', 'build', '--silent', '--', '--quiet'], fork)
  const pages = globSync('dist/**/*.html', { cwd: fork })
  for (const page of pages) {
    const html = readFileSync(path.join(fork, page), 'utf8')
    if (!html.includes(title)) throw new Error(`${page} does not bear the new title`)
    if (html.includes(former)) throw new Error(`${page} bears the old title`)
  }
  if (pages.length < 20) throw new Error(`the fork has ${pages.length} pages only`)
  return pages.length
}
