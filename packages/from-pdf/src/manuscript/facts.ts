import type { FileFacts } from '@bantin/drafting'
import type { PDFDocumentProxy } from 'pdfjs-dist'
import type { Deadline } from '../engine/deadline.ts'

/** What a PDF says of itself: title, author, date of making, language. */
export async function readFacts(document: PDFDocumentProxy, deadline: Deadline): Promise<{ facts: FileFacts }> {
  try {
    const { info } = await deadline.within(document.getMetadata())
    const { Title, Author, CreationDate, Language } = info as Readonly<Record<string, unknown>>
    const title = wordsOf(Title)
    const author = wordsOf(Author)
    const date = dateOf(CreationDate)
    const language = wordsOf(Language)
    return {
      facts: { ...(title ? { title } : {}), ...(author ? { author } : {}), ...(date ? { date } : {}), ...(language ? { language } : {}) },
    }
  } catch {
    return { facts: {} }
  }
}

function wordsOf(value: unknown): string {
  return typeof value === 'string' ? value.trim().slice(0, 1000) : ''
}

/** `D:20261105…`: the day as it was where the file was made. */
function dateOf(value: unknown): string | undefined {
  const [, year, month, day] = String(value ?? '').match(/^D:(\d{4})(\d{2})(\d{2})/) ?? []
  return year && Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1 && Number(day) <= 31 ? `${year}-${month}-${day}` : undefined
}
