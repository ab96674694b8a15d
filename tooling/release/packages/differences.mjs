import { readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

const filesIn = (folder) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)))
    .sort()

/** How two folders differ, byte for byte; how many files there are in the first. */
export function differences(one, other) {
  const [here, there] = [filesIn(one), filesIn(other)]
  const faults = [...new Set([...here, ...there])].sort().flatMap((file) => {
    if (!here.includes(file)) return [`${file}: only in the second`]
    if (!there.includes(file)) return [`${file}: only in the first`]
    return readFileSync(path.join(one, file)).equals(readFileSync(path.join(other, file))) ? [] : [`${file}: other bytes`]
  })
  return { count: here.length, faults }
}
