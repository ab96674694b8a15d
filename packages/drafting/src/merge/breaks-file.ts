import { hasErrors } from '@bantin/diagnostics'
import { parseItem, parseYaml } from '@bantin/parser'

/** Lines that merge well may still not make a file: two sides may each have added the same key. */
export function breaksFile(path: string, text: string): boolean {
  if (/\.ya?ml$/i.test(path)) return hasErrors(parseYaml(text, { file: path }).diagnostics)
  return /\.md$/i.test(path) && text.startsWith('---\n') && hasErrors(parseItem(text, { file: path }).diagnostics)
}
