import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'vitest'
import { hasPdftotext } from './read-pdf.ts'

/** A test that reads the file back with Poppler, or says that it could not. */
export const testWithPoppler = (name: string, run: () => Promise<void>): void => {
  if (hasPdftotext) test(name, run)
  else test.skip(`${name} (skipped: pdftotext is not installed)`, run)
}

/** What a program of Poppler says about a file: `pdfinfo`, `pdffonts`, `pdftotext`… */
export function poppler(program: string, pdf: Uint8Array, ...flags: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-pdf-'))
  try {
    const file = join(folder, 'issue.pdf')
    writeFileSync(file, pdf)
    const output = program === 'pdftotext' ? ['-'] : []
    return execFileSync(program, [...flags, file, ...output], {
      encoding: 'utf8',
      maxBuffer: 64_000_000,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The words of each page in the order of the file. */
export const pageTexts = (pdf: Uint8Array): string[] => poppler('pdftotext', pdf, '-raw', '-enc', 'UTF-8').split('\f').slice(0, -1)
