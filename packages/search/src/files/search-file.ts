import { contentName } from '../pack/hash.ts'
import type { SearchFile } from './format.ts'

/** A file of the index, named by its content where it has no name of its own. */
export function searchFile(value: unknown, own?: string): SearchFile & { readonly name: string } {
  // Line separators end a string in scripts of 2017
  const json = JSON.stringify(value)
    .replace(/\u2028/g, '\\u2028')
    .replace(/\u2029/g, '\\u2029')
  const name = own ?? contentName(json)
  return { name, path: `${name}.js`, text: `bantinSearch("${name}",${json})\n` }
}

/**
 * The value in a file of the index, for programs that read it without running it.
 *
 * @param text the text of the file
 * @throws SyntaxError when it is not such a file
 * @example
 * ```ts
 * import { createSearchIndex, readSearchFile } from '@bantin/search'
 *
 * const [table] = createSearchIndex([])
 * console.log(JSON.stringify(readSearchFile(table?.text ?? ''))) // => {"bantin":1,"documents":0,"titles":"","terms":[],"shards":[],"sizes":"","files":[]}
 * ```
 */
export function readSearchFile(text: string): unknown {
  const call = /^bantinSearch\("[^"]*",([\s\S]*)\)\s*$/.exec(text)
  if (!call) throw new SyntaxError('not a file of a search index')
  return JSON.parse(call[1]!)
}
