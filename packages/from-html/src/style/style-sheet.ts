import { declarations } from './declarations.ts'

/** Declarations by simple selectors: a tag, a class, an id, or a tag with a class. */
export type StyleSheet = ReadonlyMap<string, ReadonlyMap<string, string>>

const MOST_SELECTORS = 5000
const SELECTOR = /^(?:[a-z][\w:-]*)?(?:[.#][\w\u0080-\uffff-]+)?$/i

/** Read the rules of style sheets whose selectors are simple, as word processors write them. Others are passed over. */
export function styleSheet(css: string): StyleSheet {
  const sheet = new Map<string, Map<string, string>>()
  for (const { selectors, inside } of blocks(css)) {
    if (selectors.startsWith('@')) continue
    const declared = declarations(inside)
    if (declared.size === 0) continue
    for (const written of selectors.slice(0, 20_000).split(',')) {
      const selector = written.trim().replace(/^[a-z]+/i, (tag) => tag.toLowerCase())
      if (selector === '' || !SELECTOR.test(selector)) continue
      const known = sheet.get(selector)
      if (known) for (const [name, value] of declared) known.set(name, value)
      else if (sheet.size < MOST_SELECTORS) sheet.set(selector, new Map(declared))
    }
  }
  return sheet
}

/** The blocks of the outermost level; those of `@media print` and the like are passed over as a whole. */
function* blocks(css: string): Generator<{ selectors: string; inside: string }> {
  const clean = css.slice(0, 1_000_000).replace(/\/\*(?:[^*]|\*(?!\/))*(?:\*\/|$)|<!--|-->/g, ' ')
  let start = 0
  let depth = 0
  let open = 0
  for (const { 0: sign, index } of clean.matchAll(/[{};]/g)) {
    if (sign === '{') {
      if (depth++ === 0) open = index
    } else if (sign === '}') {
      if (depth > 0 && --depth === 0) yield { selectors: clean.slice(start, open).trim(), inside: clean.slice(open + 1, index) }
      if (depth === 0) start = index + 1
    } else if (depth === 0) start = index + 1
  }
}
