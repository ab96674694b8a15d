import { type Diagnostic, diagnose } from '@bantin/diagnostics'
import type { Line } from '../lines/line.ts'
import { fileName } from '../rules/file-rules.ts'

const END =
  /\.(?:jpe?g|png|gif|bmp|tiff?|webp|heic|cdr|psd|ai|eps|svg|indd|qxd|pmd?|p65|docx?|xlsx?|pptx?|pdf|rtf|odt|zip|rar|mp[34]|wav)(?![\p{L}\p{N}_])/giu
const PART = /[\p{L}\p{M}\p{N}_()~\\/:.-]/u
const LONGEST = 160
const MOST = 200

/** Names of files that were left in the text, such as the picture that belongs there. Addresses of the web are none. */
export function findFileNames(lines: readonly Line[], file: string): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  for (const { raw, number } of lines) {
    if (!raw.includes('.')) continue
    for (const end of raw.matchAll(END)) {
      let start = end.index
      while (start > 0 && end.index - start < LONGEST && PART.test(raw.charAt(start - 1))) start--
      const name = raw.slice(start, end.index)
      if (!/[\p{L}\p{N}_]/u.test(name) || /:\/\/|^www\./i.test(name) || raw.charAt(start - 1) === '@') continue
      const after = end.index + end[0].length
      found.push(
        diagnose(fileName, { file, place: { start: { line: number, column: start + 1 }, end: { line: number, column: after + 1 } } }),
      )
      if (found.length >= MOST) return found
    }
  }
  return found
}
