import type { Scalar, YAMLMap } from 'yaml'
import { Document, isMap, isScalar } from 'yaml'
import type { DraftItem, Guess, GuessKind } from '../draft/draft.ts'
import { comment, guessComment } from './comment.ts'

/**
 * The Markdown file of a drafted item: front matter, with a comment behind each value that was guessed, and the body.
 *
 * @param guesses all of the draft; those of the item are used
 * @param markdown the body
 */
export function itemFile(item: DraftItem, guesses: readonly Guess[], markdown = item.markdown): string {
  const own = guesses.filter((one) => one.item === item.id)
  const subtitle = printable(item.subtitle ?? '')
  const summary = printable(item.summary ?? '')
  const contributors = item.contributors.map(contributorOf).filter(({ name }) => name !== '')
  const document = new Document({
    title: printable(item.title) || 'Bài chưa có tên',
    ...(subtitle ? { subtitle } : {}),
    ...(summary ? { summary } : {}),
    ...(contributors.length > 0 ? { contributors } : {}),
    ...(item.date ? { date: item.date } : {}),
    ...(item.language ? { language: item.language } : {}),
    ...(item.audience ? { audience: item.audience } : {}),
    ...(item.image ? { image: imageOf(item.image) } : {}),
  })
  const map = document.contents as unknown as YAMLMap<Scalar<string>, unknown>
  for (const { key, value } of map.items) {
    const kind = KINDS[key.value]
    const about = own.filter((one) => one.kind === kind)
    if (isScalar(value) && about[0]) value.comment = about.map(guessComment).join(' ·')
    if (key.value === 'contributors' && about.length > 0)
      key.commentBefore = about.map((one) => comment(`“${one.value}”: `) + guessComment(one)).join('\n')
    if (key.value === 'image' && about[0]) key.commentBefore = guessComment(about[0])
  }
  if (!isMap(document.contents)) return markdown
  const front = document.toString({ lineWidth: 0, flowCollectionPadding: true })
  return `---\n${front}---\n\n${markdown.replace(/^\n+/, '')}`
}

const KINDS: Readonly<Record<string, GuessKind>> = {
  title: 'title',
  subtitle: 'subtitle',
  summary: 'summary',
  contributors: 'contributor',
  date: 'date',
  language: 'language',
  audience: 'audience',
  image: 'image',
}

/** Addresses of an item are relative to its file. */
const imageOf = ({ src, alt, caption, credit }: NonNullable<DraftItem['image']>) => ({
  src: `../${src}`,
  alt: printable(alt),
  ...(printable(caption ?? '') ? { caption: printable(caption ?? '') } : {}),
  ...(printable(credit ?? '') ? { credit: printable(credit ?? '') } : {}),
})

const contributorOf = ({ name, role, organisation }: DraftItem['contributors'][number]) => ({
  name: printable(name),
  ...(role === 'author' ? {} : { role }),
  ...(organisation ? { organisation: printable(organisation) } : {}),
})

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufffe\uffff]|\p{Cs}/gu

/** What the schema takes in one line. */
export const printable = (text: string): string => text.replace(UNPRINTABLE, '').replace(/\s+/g, ' ').trim()
