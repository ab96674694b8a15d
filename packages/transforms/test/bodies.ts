import { globSync, readFileSync } from 'node:fs'
import { samples } from '@bantin/fixtures'

/** The Markdown of all sample items, without front matter. */
export const bodies: readonly (readonly [name: string, markdown: string])[] = samples.flatMap(({ folder, issue }) =>
  globSync(`${issue}/items/*.md`, { cwd: folder })
    .sort()
    .map((path) => [path, readFileSync(new URL(path, folder), 'utf8').replace(/^---\n[\s\S]*?\n---\n/, '')] as const),
)
