import { encodings } from './encodings.ts'
import type { EncodingInfo } from './table.ts'

let names: Map<string, EncodingInfo> | undefined

const plain = (name: string): string => name.toLowerCase().replace(/[ _.]/g, '-')

/**
 * The encoding of a name: its id or an alias.
 *
 * @throws RangeError when no encoding has the name
 */
export function findEncoding(name: string): EncodingInfo {
  names ??= new Map(encodings.flatMap((info) => [info.id, info.label, ...info.aliases].map((known) => [plain(known), info] as const)))
  const found = names.get(plain(name))
  if (!found) throw new RangeError(`Unknown encoding: ${name}. Known are ${encodings.map(({ id }) => id).join(', ')}`)
  return found
}
