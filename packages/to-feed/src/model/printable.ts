/** What XML 1.0 cannot hold, not even as a reference. @source XML 1.0, production 2 (Char) */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters that must not pass
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g

/**
 * The value with every character that a feed cannot hold written as U+FFFD. All texts of a feed pass here, so that no format has to
 * think of them.
 */
export function printable<T>(value: T): T {
  if (typeof value === 'string') return value.toWellFormed().replace(FORBIDDEN, '\ufffd') as T
  if (Array.isArray(value)) return value.map(printable) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, printable(one)])) as T
}
