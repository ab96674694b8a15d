import type { Artifact } from '@bantin/compile'

/** Media type of the print, whose pages the book can name. */
export const PRINT = 'application/pdf'

/** The page of the print on which each item starts: what was written in the options, or what the print of the same rendering says. */
export function pageStarts(given: Readonly<Record<string, number>>, others: readonly Artifact[]): Readonly<Record<string, number>> {
  if (Object.keys(given).length > 0) return given
  const print = others.find((one) => one.mediaType === PRINT && one.role === 'issue')
  return print?.pageStarts ?? {}
}
