import { readdirSync, readFileSync } from 'node:fs'
import { samples } from '@bantin/fixtures'

const isProse = (line: string) => !/^[-#>|:*\s]|^\w+:|^\d+\. /.test(line) && line.length > 80

/** The paragraphs of all sample bulletins, without marks of Markdown. */
export function fixtureParagraphs(): string[] {
  return samples.flatMap((sample) => {
    const folder = new URL(`${sample.issue}/items/`, sample.folder)
    return readdirSync(folder)
      .filter((name) => name.endsWith('.md'))
      .sort()
      .flatMap((name) => readFileSync(new URL(name, folder), 'utf8').split('\n').filter(isProse))
      .map((line) => line.replace(/:\w+\[([^\]]*)\](\{[^}]*\})?|\[([^\]]*)\]\([^)]*\)|[*_`]/g, '$1$3'))
  })
}
