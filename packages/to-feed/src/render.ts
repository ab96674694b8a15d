import type { AdapterContext, Artifact, CompiledIssue } from '@bantin/compile'
import { formLanguage, issueAddress, labels } from '@bantin/paratext'
import { withSite } from './address/with-site.ts'
import { itemHtml } from './content/item-html.ts'
import { preparePictures } from './content/pictures.ts'
import { feedFiles } from './formats/feed-files.ts'
import { issueFeed } from './model/issue-feed.ts'
import { itemEntry } from './model/item-entry.ts'
import type { FeedSettings } from './options.ts'
import { internalIssue } from './rules/internal-issue.ts'
import { isInternal } from './rules/is-internal.ts'
import { noSite } from './rules/no-site.ts'

const NAMES = { rss: 'rss.xml', atom: 'atom.xml', json: 'feed.json', sitemap: 'sitemap.xml' } as const

/** Render the feed of an issue, and refuse what must not stand in one. */
export async function renderFeed(compiled: CompiledIssue, context: AdapterContext<FeedSettings>): Promise<readonly Artifact[]> {
  const { options, artifact, report } = context
  if (options.audience === 'public' && isInternal(compiled)) {
    report(internalIssue, { file: compiled.files.issue }, { issue: compiled.id })
    return []
  }
  const issue = withSite(compiled, options.site)
  if (!issue) {
    report(noSite, { file: compiled.files.bulletin })
    return []
  }
  const pictures = await preparePictures(issue, context, `${issueAddress(issue)}${options.folder}/`)
  const words = labels[formLanguage(issue.language, options.language)]
  const whole = options.content === 'full'
  const pictureOf = (image: { readonly image: string; readonly alt: string } | undefined) => {
    const file = image && pictures.file(image.image)
    return file && { ...file, alt: image.alt }
  }
  const entries = issue.items.map((item) =>
    itemEntry(issue, item, {
      html: itemHtml(issue, item, { labels: words, whole, image: pictures.files }),
      whole,
      picture: pictureOf(item.image),
    }),
  )
  const feed = issueFeed(issue, { labels: words, folder: options.folder, entries, cover: pictureOf(issue.cover) })
  // A sitemap calls search engines, which have no business with an internal issue
  const formats = options.formats.filter((one) => one !== 'sitemap' || !isInternal(issue))
  const files = feedFiles(feed, Object.fromEntries(formats.map((one) => [one, NAMES[one]])))
  return [
    ...files.map((one) => artifact(`${options.folder}/${one.name}`, one.mediaType, one.text, { role: 'part', address: one.address })),
    ...pictures.artifacts,
  ]
}
