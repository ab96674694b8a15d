import type { CompiledIssue, CompiledItem } from '@bantin/compile'
import { type PictureFiles, picture } from '@bantin/hast'
import { byline, type Labels, originFacts } from '@bantin/paratext'
import type { Element } from 'hast'
import { pageAddress } from '../address/web-form.ts'
import { h } from './element.ts'

/** The head of an item but its title: lead picture, subtitle, summary, who made it, where it comes from. */
export function itemHead(
  issue: CompiledIssue,
  item: CompiledItem,
  labels: Labels,
  image: (path: string) => PictureFiles | undefined,
): Element[] {
  const { subtitle, summary } = item.meta
  const own = item.language === labels.language ? {} : { lang: labels.language }
  return [
    subtitle && h('p', {}, h('strong', {}, subtitle)),
    lead(item, labels, image),
    summary && h('p', {}, h('em', {}, summary)),
    ...byline(item, labels).map(({ label, names }) => h('p', {}, h('span', own, `${label}:`), ` ${names}`)),
    origin(item, labels, own),
    translationOf(issue, item, labels, own),
  ].filter((node): node is Element => typeof node === 'object')
}

type Own = { readonly lang?: string }

function lead({ image }: CompiledItem, labels: Labels, filesOf: (path: string) => PictureFiles | undefined): Element | undefined {
  if (!image) return undefined
  const { alt, caption, credit } = image
  const files = filesOf(image.image)
  const words = [caption, credit && `${labels.credit} ${credit}`].filter(Boolean).join(' ')
  return h('figure', {}, files ? picture(files, { alt, eager: true }) : alt, words === '' ? undefined : h('figcaption', {}, words))
}

function origin(item: CompiledItem, labels: Labels, own: Own): Element | undefined {
  const from = originFacts(item, labels)
  if (!from) return undefined
  const title = h('cite', { lang: item.language }, from.title)
  const linked = from.href !== undefined && /^https?:\/\//i.test(from.href) ? h('a', { href: from.href }, title) : title
  return h('p', own, `${from.label} `, linked, ...from.more.map((part) => `, ${part}`), '.')
}

function translationOf(issue: CompiledIssue, item: CompiledItem, labels: Labels, own: Own): Element | undefined {
  const original = issue.items.find((one) => one.id === item.meta.translationOf && one !== item)
  if (!original) return undefined
  const href = pageAddress(issue, original.id)
  const words = h('a', { ...(href === undefined ? {} : { href }), lang: original.language }, original.title)
  return h('p', own, `${labels.translationOf} `, words)
}
