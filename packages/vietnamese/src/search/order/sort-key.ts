import { createWriter, take, type Writer, write } from '../writer.ts'
import { createReader, END, readToken } from './token.ts'

/**
 * A text whose plain order (`<`, a binary index of a database) is the order of `compare`: `sortKey(a) < sortKey(b)` exactly when
 * `compare(a, b) < 0`. About two and a half times as long as the text; it holds neither U+0000 nor surrogates, so that its order in
 * UTF-8 is the same. Keys of different versions of this package are not to be compared.
 *
 * @example
 * ```ts
 * import { sortKey } from '@bantin/vietnamese/search'
 *
 * const rows = ['Đông Hòa', 'Dương Minh', 'An Bình'].map((name) => ({ name, key: sortKey(name) }))
 * rows.sort((a, b) => (a.key < b.key ? -1 : 1))
 * console.log(rows.map(({ name }) => name).join(', ')) // => An Bình, Dương Minh, Đông Hòa
 * ```
 */
export function sortKey(text: string): string {
  const reader = createReader(text.normalize('NFC'), true)
  const key = createWriter()
  while (readToken(reader, key)) {}
  write(key, END)
  writeCases(key, take(reader.cases!))
  write(key, END)
  writeSafely(key, reader.text)
  return take(key)
}

/** Lower case at the end says nothing: it falls away, and most texts have nothing else. */
function writeCases(key: Writer, cases: string): void {
  let length = cases.length
  while (length > 0 && cases.charCodeAt(length - 1) === 2) length--
  for (let i = 0; i < length; i++) write(key, cases.charCodeAt(i))
}

const SAFE = 0xd000

/** The text in units from 1 to below the surrogates, in the same order. */
function writeSafely(key: Writer, text: string): void {
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < SAFE) write(key, unit + 1)
    else {
      write(key, SAFE + 1)
      write(key, unit - SAFE + 1)
    }
  }
}
