import { safely } from './data-address.ts'

/** Files by the ways in which a page may name them. Made once for a page. */
export function fileFinder(files: ReadonlyMap<string, Uint8Array>): (address: string, base: string | undefined) => Uint8Array | undefined {
  const byPath = new Map<string, Uint8Array>()
  const byName = new Map<string, Uint8Array>()
  for (const [path, bytes] of files) {
    byPath.set(path, bytes)
    byPath.set(plain(path), bytes)
    byName.set(nameOf(path), bytes)
  }
  return (address, base) => {
    const whole = base !== undefined && URL.canParse(address, base) ? new URL(address, base).href : address
    return byPath.get(address) ?? byPath.get(whole) ?? byPath.get(plain(address)) ?? byName.get(nameOf(address))
  }
}

const plain = (path: string): string =>
  safely(path.replace(/[?#].*$/, ''))
    .replaceAll('\\', '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')

const nameOf = (path: string): string => plain(path).split('/').at(-1) as string
