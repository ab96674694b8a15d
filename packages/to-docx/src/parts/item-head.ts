import type { CompiledItem } from '@bantin/compile'
import { byline, languageName, originFacts } from '@bantin/paratext'
import { ExternalHyperlink, type FileChild, Paragraph, type ParagraphChild } from 'docx'
import { safeAddress } from '../writer/address.ts'
import { internalLink } from '../writer/element.ts'
import type { Writer } from '../writer/writer.ts'
import { line, words } from './line.ts'

function by(writer: Writer, item: CompiledItem): FileChild[] {
  const { labels } = writer
  const children = byline(item, labels).flatMap(({ label, names }, index) => [
    ...words(writer, `${index > 0 ? ' · ' : ''}${label}: `, labels.language),
    ...words(writer, names, item.language),
  ])
  return children.length === 0 ? [] : [new Paragraph({ style: 'Byline', children })]
}

function origin(writer: Writer, item: CompiledItem): FileChild[] {
  const { labels } = writer
  const from = originFacts(item, labels)
  if (!from) return []
  const link = from.href === undefined ? undefined : safeAddress(from.href)
  const title = words(writer, from.title, item.language, link === undefined ? {} : { style: 'Hyperlink' })
  const more = from.more.map((part) => `, ${part}`).join('')
  return [
    new Paragraph({
      style: 'Byline',
      children: [
        ...words(writer, `${from.label} `, labels.language),
        ...(link === undefined ? title : [new ExternalHyperlink({ link, children: title })]),
        ...words(writer, `${more}.`, labels.language),
      ],
    }),
  ]
}

const linkTo = (writer: Writer, to: CompiledItem, text: string): ParagraphChild =>
  internalLink(writer.places.item(to.id) ?? '', words(writer, text, to.language, { style: 'Hyperlink' }))

function translations(writer: Writer, item: CompiledItem): FileChild[] {
  const { labels, issue } = writer
  const original = issue.items.find((one) => one.id === item.meta.translationOf && one !== item)
  const others = issue.items.filter((one) => one.meta.translationOf === item.id && one !== item)
  const said = (text: string) => words(writer, text, labels.language)
  return [
    ...(original ? [[...said(`${labels.translationOf} `), linkTo(writer, original, original.title)]] : []),
    ...(others.length > 0
      ? [
          [
            ...said(labels.translations),
            ...others.flatMap((one, i) => [...said(i > 0 ? ', ' : ' '), linkTo(writer, one, languageName(one.language))]),
          ],
        ]
      : []),
  ].map((children) => new Paragraph({ style: 'Byline', children }))
}

/** What stands between the title of an item and its text. */
export function itemHead(writer: Writer, item: CompiledItem): FileChild[] {
  const { subtitle, summary } = item.meta
  return [
    ...(subtitle ? [line(writer, 'ItemSubtitle', subtitle, item.language)] : []),
    ...by(writer, item),
    ...origin(writer, item),
    ...translations(writer, item),
    ...(summary ? [line(writer, 'Summary', summary, item.language)] : []),
  ]
}
