import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { createSearchIndex, searchJs } from '@bantin/search'
import type { HtmlFile } from '../site/html-files.ts'
import { searchItem } from './search-items.ts'

/** Write an index of each language, and the script of the search page. */
export function writeSearch(folder: string, files: readonly HtmlFile[]): void {
  for (const language of ['vi', 'en']) {
    const own = files.filter((file) => file.path.startsWith('en/') === (language === 'en'))
    const items = own.flatMap((file) => searchItem(file) ?? [])
    for (const { path: name, text } of createSearchIndex(items)) {
      const file = path.join(folder, 'search-data', language, name)
      mkdirSync(path.dirname(file), { recursive: true })
      writeFileSync(file, text)
    }
  }
  writeFileSync(path.join(folder, 'search-data/search.js'), searchJs)
}
