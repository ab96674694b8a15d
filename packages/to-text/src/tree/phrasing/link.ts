import type { Link, LinkReference } from 'mdast'
import { clean } from '../../characters/clean.ts'
import type { Phrasing } from '../state.ts'

const ITEM = /^item:([^#]*)(?:#(.*))?$/s
const SHOWN = /^(?:https?|mailto|tel):/i
const bare = (address: string): string => address.replace(/^(?:https?:\/\/|mailto:|tel:)/i, '').replace(/\/$/, '')

/** An address has no blanks in it and ends at its bracket. */
const written = (url: string): string =>
  clean(url)
    .replace(/^(?:mailto|tel):/i, '')
    .replace(/[\s<>]/g, encodeURIComponent)

/** A link: its words, then the address in angle brackets, unless the words are the address. */
export const link: Phrasing<Link> = (node, state) => {
  const words = state.phrasing(node.children, state)
  const item = ITEM.exec(node.url)
  if (item) {
    const reference = state.referTo(item[1] ?? '', item[2])
    return reference === undefined ? words : `${words} ${reference}`
  }
  if (!SHOWN.test(node.url)) return words
  const address = written(node.url)
  if (bare(words.trim()) !== bare(node.url) && words.trim() !== '') return `${words} <${address}>`
  return /^https?:/i.test(node.url) ? `<${address}>` : address
}

/** A link whose address nobody defined. */
export const linkReference: Phrasing<LinkReference> = (node, state) => state.phrasing(node.children, state)
