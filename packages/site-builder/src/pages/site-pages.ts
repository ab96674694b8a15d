import type { ArchiveIndex } from '@bantin/archive'
import type { Diagnostic } from '@bantin/diagnostics'
import { offlineControl, offlineCss, offlineFiles, offlineJs, offlineList } from '@bantin/offline'
import type { Audience, Bulletin } from '@bantin/schema'
import { verifyCss, verifyData, verifyForm, verifyJs } from '@bantin/signing/page'
import { type SiteSettings, site } from '@bantin/to-site'
import { type ListedFile, listFile, type NewFile, textFile } from '../output/site-file.ts'
import type { IssuePart } from '../state/site-state.ts'
import { bulletinFeeds } from './bulletin-feeds.ts'
import { internalFiles } from './internal-files.ts'
import { issueTitle } from './issue-title.ts'
import { searchFiles } from './search-files.ts'
import { sitemap } from './site-map.ts'

/** What the pages around the issues are made from. */
export interface PagesInput {
  readonly bulletin: Bulletin
  readonly index: ArchiveIndex
  readonly settings: SiteSettings | undefined
  readonly audience: Audience
  /** The newest issues without their texts, for the feed. */
  readonly newest: readonly IssuePart['feed'][]
  /** What verifies the issues, the newest first. */
  readonly signed: readonly { readonly id: string; readonly manifest: Uint8Array; readonly signature?: Uint8Array | undefined }[]
  readonly keys: Uint8Array | undefined
  /** The files of the issues. */
  readonly issueFiles: readonly ListedFile[]
}

const SCRIPT = 'text/javascript'

/** Every file of the site beside the output of the issues and `site.json`. */
export async function sitePages(
  input: PagesInput,
): Promise<{ readonly files: readonly NewFile[]; readonly diagnostics: readonly Diagnostic[] }> {
  const searching = searchFiles(input.index.issues)
  const { bulletin, index, settings, audience, signed, keys } = input
  const language = settings?.language ?? (bulletin.languages[0]?.startsWith('en') ? 'en' : 'vi')
  const isPublic = audience === 'public'
  const listed = index.issues.map((record) => ({ id: record.id, title: issueTitle(record, language) }))
  const feeds = isPublic ? bulletinFeeds(bulletin, input.newest) : { files: [], diagnostics: [] }
  const titles = new Map(listed.map(({ id, title }) => [id, title]))
  const parts = {
    verify: { page: verifyForm, css: verifyCss, js: verifyJs },
    ...(isPublic ? { offline: { page: offlineList, control: offlineControl, css: offlineCss, js: offlineJs } } : {}),
    feeds: feeds.files.map(({ path, mediaType }) => ({ path, mediaType })),
  }
  const pages = site({
    bulletin,
    index,
    audience,
    parts,
    settings: { ...settings, ...(keys ? { keys: new TextDecoder().decode(keys) } : {}) },
  })
  const issues = signed.map((one) => ({ ...one, title: titles.get(one.id) ?? one.id }))
  const data = verifyData({ bulletin: bulletin.title, issues, keys }).map(({ path, text }) => textFile(`verify/${path}`, SCRIPT, text))
  const search = (await searching).map(({ path, text }) => textFile(`search/${path}`, SCRIPT, text))
  const files: NewFile[] = [...pages, ...data, ...search, ...feeds.files]
  if (!isPublic) return { files: [...files, ...internalFiles(bulletin)], diagnostics: feeds.diagnostics }
  const around = files.map(listFile)
  const map = sitemap(bulletin, index, [...around, ...input.issueFiles])
  const offline = offlineFiles({ bulletin, language, files: [...around, ...input.issueFiles], issues: listed.map(({ id }) => id) })
  return { files: [...files, ...map, ...offline], diagnostics: feeds.diagnostics }
}
