import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import { formLanguage } from '@bantin/paratext'
import { pack } from './archive/pack.ts'
import type { Book } from './book.ts'
import { coverImage } from './cover/cover-image.ts'
import { embedFonts } from './fonts/embed-fonts.ts'
import { prepareImages } from './images/prepare-images.ts'
import { printedPages } from './navigation/page-list.ts'
import { pageStarts } from './navigation/print.ts'
import type { EpubSettings } from './options.ts'
import { bookFiles } from './package/files.ts'
import { bookIdentifier } from './package/identifier.ts'
import { packageDocument } from './package/package-document.ts'
import { undescribedPictures } from './package/undescribed.ts'
import { claimNotHeld } from './rules/claim-not-held.ts'
import { labels as tables } from './words/labels.ts'

/** Make the book of an issue. */
export async function renderEpub(issue: CompiledIssue, context: AdapterContext<EpubSettings>): Promise<readonly Artifact[]> {
  const { options, report } = context
  const labels = tables[formLanguage(issue.language, options.language)]
  const images = await prepareImages(issue, context, options.imageWidth)
  const fonts = options.fonts ? await embedFonts(issue, context) : []
  const undescribed = undescribedPictures(issue)
  if (options.certifiedBy !== undefined && undescribed > 0) report(claimNotHeld, { file: issue.files.issue }, { pictures: undescribed })
  const pages = printedPages(issue, pageStarts(options.pages, context.others), report)
  const book: Book = { issue, labels, options, images, cover: coverImage(issue, images, labels), pages }
  const identifier = bookIdentifier(issue.bulletin.id, issue.id)
  const files = bookFiles(book, fonts, identifier)
  const bytes = pack(packageDocument(book, files, identifier), files)
  return [context.artifact(`${issue.id}.epub`, 'application/epub+zip', bytes, { role: 'issue' })]
}
