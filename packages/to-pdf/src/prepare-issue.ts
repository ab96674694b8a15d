import type { AdapterContext, CompiledIssue } from '@bantin/compile'
import { createItemCodes } from './codes/item-codes.ts'
import { issueDocument } from './document/issue.ts'
import { createItemWriter } from './document/item-writer.ts'
import { type Edition, pageOf, type Settings, settingsOf } from './document/settings.ts'
import { mergeShaping, shapingOf } from './document/shaping.ts'
import { softened } from './document/soft-breaks.ts'
import { createThemeFonts, type ThemeFonts } from './fonts/theme-fonts.ts'
import { createIssueCheck } from './glyphs/check-issue.ts'
import { type PrintImage, prepareImages, toTypstImage } from './images/prepare-images.ts'
import { describeMeeting } from './meeting/describe-meeting.ts'
import { deepNests, MOST_LEVELS } from './nesting/deep-nests.ts'
import type { ResolvedPdfOptions } from './options.ts'
import { codeTooLong } from './rules/code-too-long.ts'
import { missingGlyph } from './rules/missing-glyph.ts'
import { nestedTooDeep } from './rules/nested-too-deep.ts'
import type { Files } from './typesetter/shadow-files.ts'

/** An issue, ready to be typeset. */
export interface PreparedIssue {
  readonly title: string
  /** By path inside Typst. */
  readonly files: Files
  readonly editions: ReadonlyMap<Edition, Settings>
  readonly images: ReadonlyMap<string, PrintImage>
  readonly fonts: ThemeFonts
  /** The text has letters that need several glyphs. */
  readonly clusters: boolean
}

/** Make what turns issues into the typesetter's data. It keeps fonts and written items from issue to issue. */
export function createPreparer(): (
  issue: CompiledIssue,
  context: AdapterContext<ResolvedPdfOptions>,
) => Promise<PreparedIssue | undefined> {
  const themeFonts = createThemeFonts()
  const checkIssue = createIssueCheck()
  const writeItem = createItemWriter()
  const itemCodes = createItemCodes()

  return async (issue, context) => {
    const { options } = context
    const fonts = await themeFonts(issue, context)
    const meeting = describeMeeting(issue, context)
    const wanted = editionsOf(options, meeting !== undefined)
    const widest = Math.max(...wanted.map((edition) => pageOf(edition, issue.bulletin, options).width))
    const images = await prepareImages(issue, context, { widest, sans: fonts.names.sans, loaded: fonts.loaded })
    const cover = issue.cover && images.get(issue.cover.image)
    const { codes, tooLong } = itemCodes(issue, options.codes)
    for (const address of tooLong) context.report(codeTooLong, { file: issue.files.bulletin }, { address })
    const document = issueDocument(issue, issue.cover && cover && toTypstImage(cover, issue.cover.alt), codes)
    const deep = issue.items.flatMap((item) => deepNests(item.tree).map((nest) => ({ ...nest, item })))
    for (const { levels, item, place } of deep) context.report(nestedTooDeep, { file: item.file, place }, { levels, most: MOST_LEVELS })
    const tooDeep = new Set(deep.map(({ item }) => item))
    const items = issue.items.filter((item) => !tooDeep.has(item)).map((item) => ({ item, ...writeItem(issue, item, images) }))

    const missing = checkIssue({ issue, document, meeting, items, images: [...images.values()], fonts: fonts.lists })
    for (const { character, families, file, place } of missing) context.report(missingGlyph, { file, place }, { character, families })
    if (missing.length > 0 || deep.length > 0) return undefined

    const front = JSON.stringify(softened(document))
    const pack = meeting && JSON.stringify(softened(meeting))
    const shaping = mergeShaping([shapingOf(front), shapingOf(pack ?? ''), ...items.map((item) => item.shaping)])
    const given = { ...fonts.names, complex: shaping.complex }
    const editions = new Map(wanted.map((edition) => [edition, settingsOf(edition, issue.bulletin, options, given)]))

    const files = new Map<string, string | Uint8Array>([['data/issue.json', front]])
    if (pack !== undefined) files.set('data/meeting.json', pack)
    for (const { item, json } of items) files.set(`data/items/${item.id}.json`, json)
    for (const { file, bytes } of images.values()) files.set(file.slice(1), bytes)
    return { title: document.metadata.title, files, editions, images, fonts, clusters: shaping.clusters }
  }
}

const editionsOf = ({ press, largePrint }: ResolvedPdfOptions, meeting: boolean): Edition[] => [
  'issue',
  ...(press ? (['press'] as const) : []),
  ...(largePrint ? (['large'] as const) : []),
  ...(meeting ? (['meeting'] as const) : []),
]
