import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'

const root = path.resolve(import.meta.dirname, '../../..')

/** What we publish: the folder and `package.json` of every package that is not private. */
export const published = globSync('packages/*/package.json', { cwd: root })
  .sort()
  .map((file) => ({ folder: path.dirname(file), manifest: JSON.parse(readFileSync(path.join(root, file), 'utf8')) }))
  .filter(({ manifest }) => !manifest.private)

/** What a program can import of a package: entries of code, not of data. */
export const entriesOf = ({ name, publishConfig }) =>
  Object.entries(publishConfig.exports ?? {}).flatMap(([key, target]) =>
    typeof target === 'object' && target.types ? [{ name: name + key.slice(1), types: target.types, code: target.default }] : [],
  )
