import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { type Declaration, exportsOf } from './declarations.ts'

export const root: string = path.resolve(import.meta.dirname, '../../..')

/** A published package, and what each of its entries exports. */
export interface ApiPackage {
  /** The name of its folder. */
  readonly folder: string
  readonly name: string
  readonly description: string
  readonly entries: readonly { readonly entry: string; readonly exports: readonly Declaration[] }[]
}

/** The packages as they are published, by folder. Their declarations must have been built. */
export function readPackages(): ApiPackage[] {
  const files = globSync('packages/*/package.json', { cwd: root }).sort()
  return files.flatMap((file) => {
    const about = JSON.parse(readFileSync(path.join(root, file), 'utf8'))
    if (about.private) return []
    const folder = path.dirname(path.join(root, file))
    const entries = Object.entries((about.publishConfig?.exports ?? {}) as Record<string, unknown>).flatMap(([key, target]) => {
      const types = typeof target === 'object' && target !== null && 'types' in target ? String(target.types) : undefined
      if (!types) return []
      const exports = [...exportsOf(path.join(folder, types)).values()].sort((a, b) => (a.name < b.name ? -1 : 1))
      return [{ entry: about.name + key.slice(1), exports }]
    })
    return [{ folder: path.basename(folder), name: about.name, description: about.description, entries }]
  })
}
