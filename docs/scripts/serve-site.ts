/** Serve the site: as it was built or, with `--write`, as it is being written, with reload. Astro itself would report its use to its makers. */
import path from 'node:path'
import { dev, preview } from 'astro'
import { writePages } from './write-pages.ts'

const root = path.resolve(import.meta.dirname, '..')
process.env.ASTRO_TELEMETRY_DISABLED = '1'

if (process.argv.includes('--write')) {
  await writePages()
  await dev({ root })
} else await preview({ root })
