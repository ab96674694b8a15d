import type { CompiledItem } from '@bantin/compile'
import { byline, formatDate, languageName, originFacts } from '@bantin/paratext'
import { spaced } from '../lines/prefix.ts'
import { underline } from '../lines/underline.ts'
import { pictureWords } from '../tree/phrasing/image.ts'
import { setLines } from '../tree/set-lines.ts'
import { corrected } from './corrected.ts'
import { factLines, hanging } from './fact-lines.ts'
import { line, type Sheet } from './sheet.ts'

/** The head of an item: title, what it says in short, who made it, where it comes from, its picture. */
export function itemHead(sheet: Sheet, item: CompiledItem, found: readonly string[]): string[] {
  const { issue, words, width } = sheet
  const { subtitle, summary, date } = item.meta
  const set = (text: string | undefined) => (text === undefined ? [] : setLines(line(text), sheet))
  const title = set(item.title)
  return spaced([
    [...(width === Number.POSITIVE_INFINITY ? title : underline(title, '=')), ...set(subtitle)],
    item.language === issue.language ? [] : set(`[${languageName(item.language)}]`),
    found,
    corrected(sheet, item, words.corrected),
    set(summary),
    [
      ...byline(item, words).flatMap(({ label, names }) => factLines(label, [names], sheet)),
      ...set(date && formatDate(date, words.language)),
      ...origin(sheet, item),
      ...translations(sheet, item),
    ],
    leadImage(sheet, item),
  ])
}

function origin(sheet: Sheet, item: CompiledItem): string[] {
  const facts = originFacts(item, sheet.words)
  if (!facts) return []
  const text = [facts.title, ...facts.more].map(line).join(', ')
  return hanging(`${facts.label} ${text}${facts.href === undefined ? '' : ` <${line(facts.href)}>`}`, sheet)
}

function translations(sheet: Sheet, item: CompiledItem): string[] {
  const { issue, words, referTo } = sheet
  const original = issue.items.find((one) => one.id === item.meta.translationOf && one !== item)
  const others = issue.items.filter((one) => one.meta.translationOf === item.id && one !== item)
  const named = (one: CompiledItem, name: string) => [line(name), referTo(one.id, undefined)].filter((part) => part !== undefined).join(' ')
  return [
    ...(original ? hanging(`${words.translationOf} ${named(original, original.title)}`, sheet) : []),
    ...(others.length === 0
      ? []
      : hanging(`${words.translations} ${others.map((one) => named(one, languageName(one.language))).join(', ')}`, sheet)),
  ]
}

function leadImage({ words, width }: Sheet, { image }: CompiledItem): string[] {
  if (!image) return []
  const { alt, caption, credit } = image
  const below = [caption && line(caption), credit && `${words.credit} ${line(credit)}`].filter((part) => part !== undefined)
  return [...setLines(pictureWords(alt, words), { width }), ...(below.length === 0 ? [] : setLines(below.join(' '), { width }))]
}
