import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Artifact } from '@bantin/compile'
import { PDFDict, PDFDocument, PDFHexString, PDFName, type PDFObject, PDFString } from '@cantoo/pdf-lib'

/** Whether Poppler is here to read PDF files independently of us. */
export const hasPdftotext = ((): boolean => {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

const isIssue = (artifact: Artifact): boolean => artifact.mediaType === 'application/pdf' && artifact.role === 'issue'

/**
 * The words of the issue as Poppler reads them, in the order of the file: by their place on the page, it reads a row of a table line
 * by line, so that cells of several lines mingle in any PDF.
 */
export async function readTexts(artifacts: readonly Artifact[]): Promise<string[]> {
  return artifacts.filter(isIssue).map(({ bytes }) => pdftotext(bytes))
}

function pdftotext(bytes: Uint8Array): string {
  const folder = mkdtempSync(join(tmpdir(), 'bantin-pdf-'))
  try {
    const file = join(folder, 'issue.pdf')
    writeFileSync(file, bytes)
    return execFileSync('pdftotext', ['-enc', 'UTF-8', '-raw', file, '-'], { encoding: 'utf8', maxBuffer: 64_000_000 })
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** The languages that the document and its structure declare. */
export const readLanguages = (artifacts: readonly Artifact[]): Promise<string[]> => readEntries(artifacts, 'Lang')

/** The descriptions of pictures in the structure. */
export const readAlts = (artifacts: readonly Artifact[]): Promise<string[]> => readEntries(artifacts, 'Alt')

async function readEntries(artifacts: readonly Artifact[], name: string): Promise<string[]> {
  const documents = await Promise.all(artifacts.filter(isIssue).map(({ bytes }) => PDFDocument.load(bytes, { updateMetadata: false })))
  return documents.flatMap((document) => document.context.enumerateIndirectObjects().flatMap(([, object]) => textOf(object, name)))
}

function textOf(object: PDFObject, name: string): string[] {
  const value = object instanceof PDFDict ? object.get(PDFName.of(name)) : undefined
  return value instanceof PDFString || value instanceof PDFHexString ? [value.decodeText()] : []
}
