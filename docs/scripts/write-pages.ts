/** Write every page to `.pages`, where Astro reads them, and the index of the search to `public/search`. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { allPages } from './pages/all-pages.ts'
import { fileOf, toFile } from './pages/page.ts'

const folder = path.resolve(import.meta.dirname, '../.pages')

/** @returns how many pages were written */
export async function writePages(): Promise<number> {
  const pages = await allPages()
  rmSync(folder, { recursive: true, force: true })
  for (const page of pages) {
    const file = path.join(folder, fileOf(page))
    mkdirSync(path.dirname(file), { recursive: true })
    writeFileSync(file, toFile(page))
  }
  return pages.length
}

if (process.argv[1] === import.meta.filename) console.log(`${await writePages()} pages`)
