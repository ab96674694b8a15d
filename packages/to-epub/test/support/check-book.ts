import type { Artifact } from '@bantin/compile'
import { EpubCheck } from '@likecoin/epubcheck-ts'

/** What an independent checker has to say: every error, warning and hint. */
export async function checkBook(artifacts: readonly Artifact[]): Promise<string[]> {
  const book = artifacts.find((one) => one.mediaType === 'application/epub+zip')
  if (!book) return ['no book']
  const { messages } = await EpubCheck.validate(book.bytes)
  return messages.map(
    ({ id, severity, message, location }) => `${severity} ${id} ${location?.path ?? ''}:${location?.line ?? ''} ${message}`,
  )
}
