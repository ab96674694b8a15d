/** Cases that are kept outside the project: `BANTIN_DATA`, or a folder beside the repository. They are measured where they are, never required. */
import { existsSync, globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import process from 'node:process'

const root = path.resolve(import.meta.dirname, '../../..')
const folder = process.env.BANTIN_DATA ?? path.join(root, '../shared/data')

export const isPresent = () => existsSync(path.join(folder, 'vietnamese'))

const textsOf = (name) =>
  globSync([`vietnamese/${name}.json*`, `vietnamese/${name}.*.json*`], { cwd: folder })
    .sort()
    .map((file) => ({ file, text: readFileSync(path.join(folder, file), 'utf8') }))

/** The values in all files of a name: one of a `.json`, one per line of a `.jsonl`. */
export function heldAside(name) {
  return textsOf(name).flatMap(({ file, text }) =>
    file.endsWith('.jsonl')
      ? text
          .split('\n')
          .filter((line) => line.trim() !== '')
          .map((line) => JSON.parse(line))
      : [JSON.parse(text)],
  )
}
